package dev.integrationsdk.examples.readme;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * Leads every https connection of this JVM to a simulator, so that code which calls a vendor's own host runs as it is
 * written: a proxy with a certificate for the vendors' hosts, which the JVM trusts until this is closed. Nothing leaves the
 * machine. What it changes is the JVM's, so that no other test may run beside it.
 */
final class Detour implements AutoCloseable {
    private static final List<String> HOSTS = List.of(
            "api.sigmamind.ai",
            "api.truto.one",
            "acme.ada.support",
            "acme.eu.ada.support",
            "api.odeus.ai",
            "odeus.example.com",
            "api.getmembrane.com");
    private static final String TRUST_STORE = "javax.net.ssl.trustStore";
    private static final String TRUST_STORE_PASSWORD = "javax.net.ssl.trustStorePassword";
    private static final String PASSWORD = "changeit";

    private final ServerSocket proxy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Queue<String> tunnels = new ConcurrentLinkedQueue<>();
    private final URI simulator;
    private final SSLSocketFactory tls;
    private final Optional<ProxySelector> before = Optional.ofNullable(ProxySelector.getDefault());

    private final Path trustStore;

    private Detour(URI simulator, HeldCertificate certificate) throws IOException, GeneralSecurityException {
        this.simulator = simulator;
        this.tls = new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslContext()
                .getSocketFactory();
        this.trustStore = trustStore(certificate);
        System.setProperty(TRUST_STORE, trustStore.toString());
        System.setProperty(TRUST_STORE_PASSWORD, PASSWORD);
        ProxySelector.setDefault(new To(new Proxy(Proxy.Type.HTTP, proxy.getLocalSocketAddress())));
        daemon(this::accept);
    }

    /** Begins to lead connections to the simulator at this address. */
    static Detour to(String url) throws Exception {
        HeldCertificate.Builder certificate = new HeldCertificate.Builder();
        HOSTS.forEach(certificate::addSubjectAlternativeName);
        return new Detour(URI.create(url), certificate.build());
    }

    /** The hosts that were asked for, with their ports. */
    List<String> hosts() {
        return List.copyOf(tunnels);
    }

    @Override
    public void close() throws IOException {
        ProxySelector.setDefault(before.orElse(null));
        System.clearProperty(TRUST_STORE);
        System.clearProperty(TRUST_STORE_PASSWORD);
        proxy.close();
        Files.delete(trustStore);
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = proxy.accept();
            daemon(() -> lead(client));
        }
    }

    private void lead(Socket client) throws IOException {
        String[] connect = line(client.getInputStream()).split(" ", 3);
        while (!line(client.getInputStream()).isEmpty()) {
            // The other headers are for a proxy that asks who calls.
        }
        tunnels.add(connect[1]);
        client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(US_ASCII));
        SSLSocket vendor = (SSLSocket) tls.createSocket(client, null, client.getPort(), true);
        vendor.setUseClientMode(false);
        Socket behind = new Socket(simulator.getHost(), simulator.getPort());
        daemon(() -> pass(vendor, behind));
        pass(behind, vendor);
    }

    private static void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n' && next != -1; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    /** The certificate in a file, which is how the JVM is told whom to trust. */
    private static Path trustStore(HeldCertificate certificate) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("detour", certificate.certificate());
        Path file = Files.createTempFile("detour", ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    private interface Work {
        void run() throws IOException;
    }

    /** An end of a connection ends the work that uses it. */
    private static void daemon(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException over) {
                        return;
                    }
                },
                "detour");
        thread.setDaemon(true);
        thread.start();
    }

    /** Everything through one proxy. */
    private static final class To extends ProxySelector {
        private final Proxy proxy;

        To(Proxy proxy) {
            this.proxy = proxy;
        }

        @Override
        public List<Proxy> select(URI uri) {
            return List.of(proxy);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            throw new AssertionError(((InetSocketAddress) address).toString(), failure);
        }
    }
}
