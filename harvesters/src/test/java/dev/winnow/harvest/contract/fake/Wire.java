package dev.winnow.harvest.contract.fake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** What happens to an answer on its way. */
@FunctionalInterface
public interface Wire {

  /** Sends this answer, or what becomes of it. */
  void send(Reply honest, Socket socket) throws IOException;

  /** As it should be. */
  Wire WHOLE = (reply, socket) -> write(socket, reply.status(), reply.type(), "", reply.bytes());

  /** Another status, with these header lines, instead of the answer. */
  static Wire status(int status, String headers) {
    return (reply, socket) ->
        write(
            socket,
            status,
            "text/plain",
            headers,
            "not now, please".getBytes(StandardCharsets.UTF_8));
  }

  /** Something else with status 200. */
  static Wire instead(String type, String body) {
    return (reply, socket) -> write(socket, 200, type, "", body.getBytes(StandardCharsets.UTF_8));
  }

  /** Letters in another charset than the header says. */
  static Wire misspelt() {
    return (reply, socket) ->
        write(socket, 200, reply.type(), "", reply.body().getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A byte now and then, for ever. */
  static Wire dripping() {
    return (reply, socket) -> {
      head(socket, 200, reply.type(), "", 1_000_000);
      while (true) {
        socket.getOutputStream().write(' ');
        socket.getOutputStream().flush();
        pause();
      }
    };
  }

  /** The connection closes before the promised length has come. */
  static Wire cutOff() {
    return (reply, socket) -> {
      byte[] bytes = reply.bytes();
      head(socket, 200, reply.type(), "", bytes.length);
      socket.getOutputStream().write(bytes, 0, bytes.length / 2);
    };
  }

  /** Half of the document, sent as if it were all of it. */
  static Wire halved() {
    return (reply, socket) -> {
      byte[] bytes = reply.bytes();
      write(socket, 200, reply.type(), "", Arrays.copyOf(bytes, bytes.length / 2));
    };
  }

  /** The connection is reset without a word. */
  static Wire reset() {
    return (reply, socket) -> socket.setSoLinger(true, 0);
  }

  /** A few kilobytes that become so many megabytes. */
  static Wire bomb(int megabytes) {
    byte[] packed = packedZeros(megabytes);
    return (reply, socket) ->
        write(socket, 200, reply.type(), "Content-Encoding: gzip\r\n", packed);
  }

  private static byte[] packedZeros(int megabytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      byte[] megabyte = new byte[1 << 20];
      for (int i = 0; i < megabytes; i++) {
        out.write(megabyte);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void write(Socket socket, int status, String type, String headers, byte[] body)
      throws IOException {
    head(socket, status, type, headers, body.length);
    socket.getOutputStream().write(body);
  }

  private static void head(Socket socket, int status, String type, String headers, int length)
      throws IOException {
    String head =
        "HTTP/1.1 %d Answer\r\nContent-Type: %s\r\nContent-Length: %d\r\n%sConnection: close\r\n\r\n"
            .formatted(status, type, length, headers);
    OutputStream out = socket.getOutputStream();
    out.write(head.getBytes(StandardCharsets.US_ASCII));
  }
}
