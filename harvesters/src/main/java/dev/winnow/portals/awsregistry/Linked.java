package dev.winnow.portals.awsregistry;

import dev.winnow.portals.reading.Said;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prose with Markdown links, bare addresses and mail addresses in it.
 *
 * @param words the text with links replaced by their words
 * @param addresses every web address in it, in order
 * @param mails every mail address in it, in order
 */
record Linked(String words, List<URI> addresses, List<String> mails) {

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\[]{0,500})]\\(\\s*([^()\\s]+)[^()]{0,200}\\)");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'\\[\\])]+");
  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");

  static Linked of(String said) {
    List<URI> addresses = new ArrayList<>();
    Matcher bare = ADDRESS.matcher(said);
    while (bare.find()) {
      String address = bare.group().replaceFirst("[.,;:!?*_]+$", "");
      Said.address(address)
          .value()
          .filter(known -> !addresses.contains(known))
          .ifPresent(addresses::add);
    }
    List<String> mails = new ArrayList<>();
    Matcher mail = MAIL.matcher(said);
    while (mail.find()) {
      mails.add(mail.group());
    }
    String words = LINK.matcher(said).replaceAll(link -> Matcher.quoteReplacement(link.group(1)));
    return new Linked(words.strip(), List.copyOf(addresses), List.copyOf(mails));
  }

  Optional<URI> firstAddress() {
    return addresses.stream().findFirst();
  }
}
