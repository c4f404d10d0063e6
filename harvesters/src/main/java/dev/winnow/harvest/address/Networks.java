package dev.winnow.harvest.address;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses are on the public internet. */
public final class Networks {

  private Networks() {}

  /**
   * Whether an address belongs to somebody out there: not loopback, link-local (cloud metadata),
   * private, carrier-grade, benchmarking, multicast or reserved, nor IPv6 that wraps one of those.
   */
  public static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes, int at) {
    int a = bytes[at] & 0xff;
    int b = bytes[at + 1] & 0xff;
    int c = bytes[at + 2] & 0xff;
    return !(a == 0
        || a == 10
        || a == 127
        || a >= 224
        || a == 100 && b >= 64 && b < 128
        || a == 169 && b == 254
        || a == 172 && b >= 16 && b < 32
        || a == 192 && b == 168
        || a == 192 && b == 0 && (c == 0 || c == 2)
        || a == 198 && (b == 18 || b == 19 || b == 51 && c == 100)
        || a == 203 && b == 0 && c == 113);
  }

  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    if ((first & 0xfe00) == 0xfc00) {
      return false;
    }
    if (first == 0x2002) {
      return isPublic4(bytes, 2);
    }
    boolean wraps = first == 0x0064 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
    if (wraps || first == 0 && bytes[2] == 0 && bytes[3] == 0) {
      return isPublic4(bytes, 12);
    }
    return first != 0x0100 && !(first == 0x2001 && bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8);
  }
}
