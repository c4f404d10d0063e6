package dev.winnow.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;

class FaultsTest {

  @Test
  void namesTlsAndDnsFaultsByKind() {
    List<IOException> causes =
        List.of(
            new UnknownHostException("data.vallby.example"),
            new ConnectException("Connection refused"),
            new NoRouteToHostException("No route to host"),
            new SocketException("Too many open files"),
            handshake(new CertificateExpiredException("NotAfter: Mon Jan 01 2024")),
            handshake(new CertificateException("No name matching data.vallby.example found")),
            new SSLPeerUnverifiedException("Certificate doesn't match any of the names"),
            handshake(new CertPathBuilderException("unable to find valid certification path")),
            new SSLException("Unsupported or unrecognized SSL message"));
    assertEquals(
        List.of(
            LinkKind.NAME_UNKNOWN,
            LinkKind.CONNECTION_REFUSED,
            LinkKind.UNREACHABLE,
            LinkKind.UNKNOWN,
            LinkKind.CERTIFICATE_EXPIRED,
            LinkKind.CERTIFICATE_OF_OTHER_NAME,
            LinkKind.CERTIFICATE_OF_OTHER_NAME,
            LinkKind.CERTIFICATE_UNTRUSTED,
            LinkKind.TLS),
        causes.stream().map(FaultsTest::kind).toList());
  }

  @Test
  void whatIsOursIsNeverTheLinks() {
    assertEquals(
        List.of(LinkKind.ROBOTS, LinkKind.NOT_ALLOWED, LinkKind.RATE_LIMITED),
        Stream.of(Kind.ROBOTS, Kind.GUARD, Kind.TOO_MANY_REQUESTS)
            .map(kind -> Faults.of(new FetchException(kind, uri(), "")).kind())
            .toList());
  }

  private static IOException handshake(Exception cause) {
    SSLHandshakeException exception = new SSLHandshakeException(cause.getMessage());
    exception.initCause(cause);
    return exception;
  }

  private static LinkKind kind(IOException cause) {
    return Faults.of(new FetchException(Kind.UNREACHABLE, uri(), "", cause)).kind();
  }

  private static URI uri() {
    return URI.create("https://data.vallby.example/");
  }
}
