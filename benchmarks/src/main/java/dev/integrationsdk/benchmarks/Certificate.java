package dev.integrationsdk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What makes the server on this machine a server that JVMs trust. */
final class Certificate {
    private static final String PASSWORD = "changeit";

    private final Path file;

    private Certificate(Path file) {
        this.file = file;
    }

    /** A new one, for a day. */
    static Certificate create(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("server.p12");
        Files.deleteIfExists(file); // that of the run before
        String command = Path.of(System.getProperty("java.home"), "bin", "keytool")
                + " -genkeypair -alias server -keyalg EC -dname CN=localhost -ext san=ip:127.0.0.1 -validity 1"
                + " -storetype PKCS12 -storepass " + PASSWORD + " -keystore " + file;
        Process keytool = new ProcessBuilder(command.split(" ", -1))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool has failed");
        }
        return new Certificate(file);
    }

    /** For the JVM that is the server. */
    String[] toServe() {
        return options("keyStore");
    }

    /** For a JVM that trusts it. */
    String[] toTrust() {
        return options("trustStore");
    }

    private String[] options(String store) {
        return new String[] {
            "-Djavax.net.ssl." + store + "=" + file, "-Djavax.net.ssl." + store + "Password=" + PASSWORD
        };
    }
}
