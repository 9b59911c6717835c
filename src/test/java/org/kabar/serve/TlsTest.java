package org.kabar.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kabar.map.Iris;

/** The server with a certificate. */
class TlsTest {

    private static final String PASSWORD = "rahasia";

    @TempDir private Path folder;
    private DatasetGraph data;

    @BeforeEach
    void open() {
        data = SmallStore.open(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        SmallStore.close(data);
    }

    @Test
    void answersOverHttpsAlone() throws Exception {
        Path keystore = keystore();
        try (NewsServer server = start(keystore, PASSWORD);
                HttpClient client =
                        HttpClient.newBuilder().sslContext(trusting(keystore)).build()) {
            assertThat(server.address().getScheme()).isEqualTo("https");

            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(server.address().resolve("/q/articles")).build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"bindings\"");
        }
    }

    @Test
    void saysThatThePasswordIsWrong() throws Exception {
        Path keystore = keystore();

        assertThatThrownBy(() -> start(keystore, "salah"))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("cannot use the certificate");
    }

    private NewsServer start(Path keystore, String password) {
        ServerSettings local = ServerSettings.local(0, Duration.ofSeconds(10));
        return NewsServer.start(
                SmallStore.editions(data),
                new Iris(SmallStore.BASE),
                new ServerSettings(
                        "localhost",
                        0,
                        local.limits(),
                        Optional.empty(),
                        Optional.of(new ServerSettings.Certificate(keystore, password)),
                        List.of(),
                        Optional.empty()));
    }

    private Path keystore() throws Exception {
        Path file = folder.resolve("key.p12");
        Process tool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "kabar",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "SAN=dns:localhost,ip:127.0.0.1",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                PASSWORD,
                                "-keystore",
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        tool.getInputStream().readAllBytes();
        assertThat(tool.waitFor()).isZero();
        return file;
    }

    private static SSLContext trusting(Path keystore) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keystore)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("kabar", store.getCertificate("kabar"));
        TrustManagerFactory managers =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
