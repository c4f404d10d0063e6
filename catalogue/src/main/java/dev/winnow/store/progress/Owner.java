package dev.winnow.store.progress;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.UUID;

/**
 * Who holds a lease: one opened store in one process on one host.
 *
 * @param host the host's name
 * @param pid the process's number
 * @param started when the process started, because numbers are used again
 * @param token tells this opened store from others in the same process
 */
public record Owner(String host, long pid, long started, String token) {

  private static final String BETWEEN = " ";

  /** This process. */
  public static Owner here() {
    ProcessHandle process = ProcessHandle.current();
    return new Owner(hostName(), process.pid(), start(process), UUID.randomUUID().toString());
  }

  /** Reads what {@link #toString} wrote. */
  public static Owner parse(String text) {
    String[] parts = text.split(BETWEEN, 4);
    return new Owner(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3]);
  }

  @Override
  public String toString() {
    return String.join(BETWEEN, host, String.valueOf(pid), String.valueOf(started), token);
  }

  /** Whether its process is known to be gone, which can only be seen from the same host. */
  public boolean isDead(Owner observer) {
    return host.equals(observer.host)
        && ProcessHandle.of(pid)
            .filter(ProcessHandle::isAlive)
            .filter(process -> start(process) == started)
            .isEmpty();
  }

  private static long start(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName().replace(BETWEEN, "_");
    } catch (UnknownHostException e) {
      // A host that cannot resolve its own name; its processes still tell each other apart.
      return "localhost";
    }
  }
}
