package dev.winnow.links;

import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.harvest.FetchException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What it means that no answer came. Pure. */
final class Faults {

  private Faults() {}

  static Finding of(FetchException fault) {
    return switch (fault.kind()) {
      case ROBOTS -> Finding.without(LinkKind.ROBOTS, "closed by robots.txt");
      case GUARD -> Finding.without(LinkKind.NOT_ALLOWED, "leads to a network that is not public");
      case TOO_MANY_REQUESTS ->
          Finding.without(LinkKind.RATE_LIMITED, "the host asked for a pause");
      case LOOP -> Finding.without(LinkKind.REDIRECT_LOOP, "redirects in a circle");
      case CLIENT_ERROR -> Finding.without(LinkKind.CLIENT_ERROR, "redirects to no address");
      case TRUNCATED -> Finding.without(LinkKind.BROKEN_OFF, "the answer broke off");
      case TIMEOUT -> Finding.without(LinkKind.TIMEOUT, "no answer in time");
      case NOT_FOUND,
          FORBIDDEN,
          SERVER_ERROR,
          UNREACHABLE,
          TOO_LARGE,
          HTML,
          ERROR_OBJECT,
          UNPARSABLE ->
          Finding.without(connection(fault), "");
    };
  }

  private static LinkKind connection(FetchException fault) {
    if (isOurs(fault)) {
      return LinkKind.UNKNOWN;
    }
    if (caused(fault, CertificateExpiredException.class).isPresent()) {
      return LinkKind.CERTIFICATE_EXPIRED;
    }
    if (caused(fault, SSLPeerUnverifiedException.class).isPresent() || namesOther(fault)) {
      return LinkKind.CERTIFICATE_OF_OTHER_NAME;
    }
    if (caused(fault, CertPathBuilderException.class).isPresent()
        || caused(fault, CertPathValidatorException.class).isPresent()
        || caused(fault, CertificateException.class).isPresent()) {
      return LinkKind.CERTIFICATE_UNTRUSTED;
    }
    if (caused(fault, SSLException.class).isPresent()) {
      return LinkKind.TLS;
    }
    if (caused(fault, UnknownHostException.class).isPresent()) {
      return LinkKind.NAME_UNKNOWN;
    }
    return caused(fault, ConnectException.class).isPresent()
        ? LinkKind.CONNECTION_REFUSED
        : LinkKind.UNREACHABLE;
  }

  /** This machine can open no more connections; no link is to blame for that. */
  private static boolean isOurs(FetchException fault) {
    return caused(fault, SocketException.class)
        .map(one -> String.valueOf(one.getMessage()))
        .filter(
            words ->
                words.contains("Too many open files")
                    || words.contains("Cannot assign requested address")
                    || words.contains("Network is unreachable"))
        .isPresent();
  }

  /** Java's own check of names throws a plain CertificateException, told by its words only. */
  private static boolean namesOther(Throwable fault) {
    return caused(fault, CertificateException.class)
        .map(one -> String.valueOf(one.getMessage()))
        .filter(
            words -> words.contains("subject alternative") || words.contains("No name matching"))
        .isPresent();
  }

  private static <T extends Throwable> Optional<T> caused(Throwable fault, Class<T> type) {
    Throwable at = fault;
    for (int depth = 0; at != null && depth < 10; depth++) {
      if (type.isInstance(at)) {
        return Optional.of(type.cast(at));
      }
      at = at.getCause();
    }
    return Optional.empty();
  }
}
