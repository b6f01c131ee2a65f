#!/usr/bin/env bash
# Makes the present public API the one that later builds are compared with. Run it after each release, and never to get rid of a failure.
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -q -ntp -DskipTests -Djapicmp.skip -Dmaven.javadoc.skip -pl '!examples,!benchmarks,!consumers' clean package
for descriptor in sdk-*/src/main/java/module-info.java; do
  module=${descriptor%%/*}
  find "$module/target" -name "$module-*.jar" ! -name '*-sources.jar' ! -name '*-javadoc.jar' -exec cp {} "api/$module.jar" \;
done
