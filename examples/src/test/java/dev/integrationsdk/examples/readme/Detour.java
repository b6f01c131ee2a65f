package dev.integrationsdk.examples.readme;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Leads every https connection of this JVM to a simulator, so that code which calls a vendor's own host runs as it is
 * written: a proxy with a certificate for the vendors' hosts, which the JVM trusts until this is closed. Nothing leaves the
 * machine. What it changes is the JVM's, so that no other test may run beside it.
 */
final class Detour implements AutoCloseable {
    private static final String HOSTS = "dns:api.sigmamind.ai,dns:api.truto.one,dns:acme.ada.support,"
            + "dns:acme.eu.ada.support,dns:api.odeus.ai,dns:odeus.example.com,dns:api.getmembrane.com";
    private static final String TRUST_STORE = "javax.net.ssl.trustStore";
    private static final String TRUST_STORE_PASSWORD = "javax.net.ssl.trustStorePassword";
    private static final String PASSWORD = "changeit";

    private final ServerSocket proxy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Queue<String> tunnels = new ConcurrentLinkedQueue<>();
    private final URI simulator;
    private final SSLSocketFactory tls;
    private final Optional<ProxySelector> before = Optional.ofNullable(ProxySelector.getDefault());

    private Detour(URI simulator, Path certificate) throws IOException, GeneralSecurityException {
        this.simulator = simulator;
        this.tls = factory(certificate);
        System.setProperty(TRUST_STORE, certificate.toString());
        System.setProperty(TRUST_STORE_PASSWORD, PASSWORD);
        ProxySelector.setDefault(new To(new Proxy(Proxy.Type.HTTP, proxy.getLocalSocketAddress())));
        daemon(this::accept);
    }

    /** Begins to lead connections to the simulator at this address. */
    static Detour to(String url) throws Exception {
        return new Detour(URI.create(url), certificate());
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

    /** A key and its certificate, made once for all tests, since it takes the better part of a second. */
    private static synchronized Path certificate() throws IOException, InterruptedException {
        Path store = Path.of("target", "detour-" + ProcessHandle.current().pid() + ".p12");
        if (!Files.exists(store)) {
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=detour",
                            "-ext",
                            "san=" + HOSTS,
                            "-storepass",
                            PASSWORD,
                            "-keystore",
                            store.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(keytool.waitFor()).isZero();
            store.toFile().deleteOnExit();
        }
        return store;
    }

    private static SSLSocketFactory factory(Path certificate) throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(certificate.toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context.getSocketFactory();
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
