package dev.integrationsdk.contract.soundness;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * Who the server of a test is, and what makes a client believe it. Its key is an RSA key, whose signatures all have the
 * same length, so that every handshake has the same length, too.
 */
final class Identity {
    private final HandshakeCertificates certificates;

    private Identity(HandshakeCertificates certificates) {
        this.certificates = certificates;
    }

    /** Of 127.0.0.1, which has no other name and no other family. */
    static Identity create() {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .rsa2048()
                .addSubjectAlternativeName("127.0.0.1")
                .build();
        return new Identity(new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .addTrustedCertificate(certificate.certificate())
                .build());
    }

    /** What the server makes TLS with. */
    SSLSocketFactory server() {
        return certificates.sslSocketFactory();
    }

    /** The server's side of TLS over a connection, before the handshake. */
    SSLSocket secure(Socket socket) throws IOException {
        SSLSocket secured = (SSLSocket) server().createSocket(socket, "127.0.0.1", socket.getPort(), true);
        secured.setUseClientMode(false);
        secured.setEnabledProtocols(new String[] {"TLSv1.3"});
        return secured;
    }

    /** Makes a client trust this, with a memory of its own, so that it resumes no session of another client's. */
    OkHttpClient.Builder trust(OkHttpClient.Builder client) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {certificates.trustManager()}, null);
            return client.sslSocketFactory(context.getSocketFactory(), certificates.trustManager());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }
}
