#!/usr/bin/env bash
# Makes the present public API the one that later builds are compared with: of all modules, after a release, or of a new one, as in
# `api/replace.sh sdk-x`. It is no way to get rid of a failure.
set -euo pipefail
cd "$(dirname "$0")/.."
modules=("$@")
if [ $# -eq 0 ]; then
  modules=(api/*.jar)
  modules=("${modules[@]#api/}")
  modules=("${modules[@]%.jar}")
fi
version=$(sed -n '0,/<version>/s/.*<version>\(.*\)<.*/\1/p' pom.xml)
mvn -q -ntp -DskipTests -Djapicmp.skip -Dmaven.javadoc.skip -pl '!examples,!examples/spring-boot,!benchmarks,!consumers' clean package
for module in "${modules[@]}"; do
  cp "$module/target/$module-$version.jar" "api/$module.jar"
done
