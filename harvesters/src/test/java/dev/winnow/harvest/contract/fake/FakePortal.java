package dev.winnow.harvest.contract.fake;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A portal on loopback that answers over bare sockets, so that everything that can go wrong on the
 * network can be made to.
 */
public final class FakePortal implements AutoCloseable {

  private final ServerSocket server;
  private final Function<Ask, Reply> honest;
  private final AtomicInteger asked = new AtomicInteger();
  private volatile Trouble trouble = (ask, reply) -> Wire.WHOLE;

  /** A portal that would answer like this if nothing came in between. */
  public FakePortal(Function<Ask, Reply> honest) {
    this.honest = honest;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  /** Chooses what happens to an answer. */
  @FunctionalInterface
  public interface Trouble {
    Wire of(Ask ask, Reply reply);
  }

  /** From now on, this happens to answers; robots.txt is spared. */
  public void suffers(Trouble newTrouble) {
    trouble = newTrouble;
  }

  /** Its address, without a slash at the end. */
  public String root() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  /** An address on it. */
  public URI at(String path) {
    return URI.create(root() + path);
  }

  /** How many requests came in. */
  public int asked() {
    return asked.get();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> answer(socket));
      } catch (IOException e) {
        // the socket was closed at the end of the test
        return;
      }
    }
  }

  private void answer(Socket socket) {
    try (socket) {
      Ask ask = read(new BufferedInputStream(socket.getInputStream()));
      asked.incrementAndGet();
      if (ask.path().equals("/robots.txt")) {
        Wire.WHOLE.send(Reply.missing(), socket);
        return;
      }
      Reply reply = honest.apply(ask);
      trouble.of(ask, reply).send(reply, socket);
    } catch (IOException e) {
      // whoever asked has given up, which is what some of the troubles are for
      return;
    }
  }

  private Ask read(InputStream in) throws IOException {
    String[] request = line(in).split(" ");
    int length = 0;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
      }
    }
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return Ask.of(root(), request[1], body);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int sign = in.read(); sign != '\n'; sign = in.read()) {
      if (sign < 0) {
        throw new EOFException("the connection closed in the middle of a request");
      }
      if (sign != '\r') {
        line.append((char) sign);
      }
    }
    return line.toString();
  }
}
