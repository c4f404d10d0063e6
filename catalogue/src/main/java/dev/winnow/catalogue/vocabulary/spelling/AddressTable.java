package dev.winnow.catalogue.vocabulary.spelling;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What web addresses stand for, whatever their scheme and edition; an address with a fragment that
 * is in no table stands for its page.
 */
public final class AddressTable<T> {

  private final Map<String, T> meanings = new HashMap<>();

  /** Adds an address; an earlier meaning of it gives way. */
  public void put(String address, T meaning) {
    meanings.put(WebAddress.of(address).whole(), meaning);
  }

  /** What an address stands for. */
  public Optional<T> find(WebAddress address) {
    return Optional.ofNullable(meanings.get(address.whole()))
        .or(() -> Optional.ofNullable(meanings.get(address.key())));
  }
}
