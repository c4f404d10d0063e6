package dev.winnow.links;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.winnow.catalogue.score.LinkKind;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a link can fail, at a real server. */
class FaultTableTest extends LinkTestBed {

  @ParameterizedTest
  @CsvSource({
    "200, OK",
    "401, LOGIN",
    "403, FORBIDDEN",
    "404, NOT_FOUND",
    "410, GONE",
    "429, RATE_LIMITED",
    "400, CLIENT_ERROR",
    "500, SERVER_ERROR",
    "502, SERVER_ERROR",
    "503, SERVER_ERROR",
    "504, TIMEOUT",
    "204, EMPTY"
  })
  void aStatusMeansOneThing(int status, LinkKind kind) {
    ResponseDefinitionBuilder answer = aResponse().withStatus(status);
    serve("/fil.csv", status == 204 ? answer : answer.withBody(CSV));
    assertEquals(kind, look("/fil.csv").kind());
  }

  @ParameterizedTest
  @CsvSource({
    "CONNECTION_RESET_BY_PEER, UNREACHABLE",
    "EMPTY_RESPONSE, UNREACHABLE",
    "MALFORMED_RESPONSE_CHUNK, BROKEN_OFF"
  })
  void aConnectionThatBreaksIsSeen(Fault fault, LinkKind kind) {
    serve("/fil.csv", aResponse().withFault(fault));
    assertEquals(kind, look("/fil.csv").kind());
  }

  @ParameterizedTest
  @CsvSource({
    "Sidan kunde inte hittas, SOFT_NOT_FOUND",
    "404 – File or directory not found, SOFT_NOT_FOUND",
    "Page not found | Vallby, SOFT_NOT_FOUND",
    "Länsväg 404 mellan Vallby och Lillån, PAGE_INSTEAD_OF_DATA",
    "Badplatser i Vallby, PAGE_INSTEAD_OF_DATA"
  })
  void aPageMaySayThatThereIsNothing(String title, LinkKind kind) {
    serve("/fil.csv", html(PAGE.formatted(title, "<h1>Vallby</h1>")));
    assertEquals(kind, look("/fil.csv").kind());
  }

  @Test
  void aPageIsWellWhereAPageIsStated() {
    serve("/sida", html(PAGE.formatted("Badplatser", "")));
    assertEquals(LinkKind.OK, look("/sida", false).kind());
  }

  @Test
  void aLoginWallIsNoPageLikeOthers() {
    serve("/fil.csv", aResponse().withStatus(302).withHeader("Location", "/account/login?next=x"));
    serve(
        "/account/login?next=x",
        html(PAGE.formatted("Välkommen", "<form><input type=password name=p></form>")));
    assertEquals(LinkKind.LOGIN, look("/fil.csv").kind());
  }

  @Test
  void aFileThatLeadsHomeIsGone() {
    serve("/gammal/fil.csv", aResponse().withStatus(301).withHeader("Location", "/"));
    serve("/", html(PAGE.formatted("Vallby kommun", "")));
    assertEquals(LinkKind.SOFT_NOT_FOUND, look("/gammal/fil.csv").kind());
  }

  @Test
  void redirectsAreFollowedAndKept() {
    serve("/a.csv", aResponse().withStatus(301).withHeader("Location", "/b.csv"));
    serve("/b.csv", aResponse().withStatus(307).withHeader("Location", "/c d.csv"));
    serve("/c%20d.csv", aResponse().withBody(CSV));
    Finding found = look("/a.csv");
    assertEquals(LinkKind.OK, found.kind());
    assertEquals(Optional.of(address("/c%20d.csv")), found.content().leadsTo());
  }

  @Test
  void redirectsInACircleEnd() {
    serve("/a", aResponse().withStatus(302).withHeader("Location", "/b"));
    serve("/b", aResponse().withStatus(302).withHeader("Location", "/a"));
    assertEquals(LinkKind.REDIRECT_LOOP, look("/a").kind());
  }

  @Test
  void aServicesExceptionInsideA200IsAFailure() {
    String report =
        "<?xml version=\"1.0\"?><ows:ExceptionReport xmlns:ows=\"http://www.opengis.net/ows\">"
            + "<ows:Exception exceptionCode=\"%s\"/></ows:ExceptionReport>";
    serve("/wfs?request=GetFeature", aResponse().withBody(report.formatted("NoApplicableCode")));
    assertEquals(LinkKind.SERVICE_EXCEPTION, look("/wfs?request=GetFeature").kind());
    serve("/wfs", aResponse().withBody(report.formatted("MissingParameterValue")));
    assertEquals(LinkKind.OK, look("/wfs", false).kind());
    assertEquals(LinkKind.SERVICE_EXCEPTION, look("/wfs", true).kind());
  }

  @Test
  void anErrorObjectIsNoData() {
    serve("/q", aResponse().withBody("{\"error\":{\"code\":404,\"message\":\"Item not found\"}}"));
    assertEquals(LinkKind.SOFT_NOT_FOUND, look("/q").kind());
  }

  @Test
  void whatTlsAndTheNetworkSayIsToldApart() throws IOException {
    assertEquals(
        LinkKind.CERTIFICATE_UNTRUSTED,
        look(target("https://127.0.0.1:" + SERVER.httpsPort() + "/a", true)).kind());
    assertEquals(
        LinkKind.TLS, look(target("https://127.0.0.1:" + SERVER.port() + "/a", true)).kind());
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    assertEquals(LinkKind.NOT_ALLOWED, look(target("http://10.0.0.7/a", true)).kind());
    assertEquals(
        LinkKind.NOT_ALLOWED, look(target("http://127.0.0.1:" + free + "/a", true)).kind());
  }
}
