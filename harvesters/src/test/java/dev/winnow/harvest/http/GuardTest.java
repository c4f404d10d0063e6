package dev.winnow.harvest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.harvest.address.Networks;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

  private static final FetchSettings OPEN =
      FetchSettings.defaults("1.0", URI.create("https://winnow.example/"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "240.0.0.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "::ffff:127.0.0.1",
        "64:ff9b::a00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "203.0.113.9"
      })
  void anAddressOfNobodyOutThereIsNotPublic(String address) throws UnknownHostException {
    assertFalse(Networks.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::101:101"})
  void anAddressOutThereIsPublic(String address) throws UnknownHostException {
    assertTrue(Networks.isPublic(InetAddress.getByName(address)));
  }

  @Test
  void theOperatorsOwnHostIsAllowedOnItsOwnPortOnly() throws UnknownHostException {
    Guard guard = new Guard(OPEN, URI.create("http://10.1.2.3:5000/"));

    assertEquals("10.1.2.3", guard.resolve("10.1.2.3", 5000).get(0).getAddress().getHostAddress());
    assertThrows(Guard.RefusedException.class, () -> guard.resolve("10.1.2.3", 22));
    assertThrows(Guard.RefusedException.class, () -> guard.resolve("10.1.2.4", 5000));
    assertThrows(Guard.RefusedException.class, () -> guard.resolve("169.254.169.254", 80));
  }

  @Test
  void whatTheOperatorAllowsIsAllowed() throws UnknownHostException {
    Guard guard =
        new Guard(
            OPEN.withNetwork(false, Map.of(), List.of("192.168.1.1:81")),
            URI.create("https://data.example/"));

    assertEquals(81, guard.resolve("192.168.1.1", 81).get(0).getPort());
    assertThrows(Guard.RefusedException.class, () -> guard.resolve("192.168.1.1", 80));
  }

  @Test
  void onLoopbackNoOtherNameIsEvenLookedUp() {
    Guard guard =
        new Guard(OPEN.withNetwork(true, Map.of(), List.of()), URI.create("https://data.example/"));

    String message =
        assertThrows(Guard.RefusedException.class, () -> guard.resolve("data.example", 443))
            .getMessage();
    assertTrue(message.contains("network: loopback"), message);
  }

  @Test
  void onlyLoopbackMayAnswerForAnotherHost() {
    assertThrows(
        IllegalArgumentException.class,
        () -> OPEN.withNetwork(false, Map.of("data.example", "10.0.0.1:80"), List.of()));
  }

  @Test
  void aRedirectToAPrivateAddressIsNotFollowed() {
    WireMockServer server =
        new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
    WireMockServer neighbour =
        new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
    server.start();
    neighbour.start();
    try {
      for (String target :
          List.of(
              "http://169.254.169.254/latest/meta-data/",
              "http://10.0.0.1/",
              "http://[::1]:9/",
              neighbour.baseUrl() + "/secret",
              "file:///etc/passwd",
              "gopher://data.example/")) {
        server.stubFor(
            WireMock.get("/data")
                .willReturn(WireMock.aResponse().withStatus(302).withHeader("Location", target)));
        assertEquals(Kind.GUARD, failure(server.baseUrl() + "/data").kind(), target);
      }
      neighbour.verify(0, WireMock.anyRequestedFor(WireMock.anyUrl()));
    } finally {
      server.stop();
      neighbour.stop();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data/",
        "http://user:secret@127.0.0.1/",
        "ftp://127.0.0.1/",
        "http://127.0.0.1:1/",
        "http://2130706433/",
        "http:///no-host"
      })
  void anAddressThatIsNobodysBusinessIsNotFetched(String address) {
    try (PoliteFetchers fetchers = new PoliteFetchers(OPEN);
        RunFetcher fetcher =
            fetchers.forRun(Portal.of("p", "ckan", URI.create("https://data.example/")))) {
      FetchException fault =
          assertThrows(
              FetchException.class, () -> fetcher.fetch(Request.get(URI.create(address), "*/*")));
      assertEquals(Kind.GUARD, fault.kind(), fault.getMessage());
    }
  }

  @Test
  void onlyTheFilesThatTheOperatorWroteDownAreRead(@TempDir Path folder) throws Exception {
    Path catalogue = Files.createDirectory(folder.resolve("catalogue"));
    Path inside = Files.writeString(catalogue.resolve("data.json"), "{}");
    Path outside = Files.writeString(folder.resolve("secret.json"), "{}");
    try (PoliteFetchers fetchers = new PoliteFetchers(OPEN);
        RunFetcher file = fetchers.forRun(Portal.of("p", "datajson", inside.toUri()));
        RunFetcher whole = fetchers.forRun(Portal.of("p", "datajson", catalogue.toUri()));
        RunFetcher web =
            fetchers.forRun(Portal.of("p", "ckan", URI.create("https://data.example/")))) {

      assertEquals(2, file.fetch(Request.get(inside.toUri(), "*/*")).bytes().length);
      assertEquals(2, whole.fetch(Request.get(inside.toUri(), "*/*")).bytes().length);
      for (RunFetcher fetcher : List.of(file, whole, web)) {
        assertEquals(Kind.GUARD, failure(fetcher, outside.toUri()).kind());
      }
      assertEquals(Kind.NOT_FOUND, failure(whole, catalogue.resolve("none").toUri()).kind());
    }
  }

  private static FetchException failure(RunFetcher fetcher, URI uri) {
    return assertThrows(FetchException.class, () -> fetcher.fetch(Request.get(uri, "*/*")));
  }

  private static FetchException failure(String address) {
    try (PoliteFetchers fetchers = new PoliteFetchers(OPEN);
        RunFetcher fetcher = fetchers.forRun(Portal.of("p", "ckan", URI.create(address)))) {
      return failure(fetcher, URI.create(address));
    }
  }
}
