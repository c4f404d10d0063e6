package dev.winnow.index.typed;

import dev.winnow.index.document.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed, taken apart. Nothing is a syntax error: what is no phrase, address or
 * exclusion is just words.
 *
 * @param words the words to look for, in order
 * @param phrases what stood in quotes: it must be there
 * @param excluded what stood behind a minus: it must not be there
 * @param identifiers what may be an id or an address, in normal form
 */
public record TypedText(
    List<Word> words, List<String> phrases, List<String> excluded, List<String> identifiers) {

  private static final int LONGEST = 10_000;
  private static final int MOST_WORDS = 64;
  private static final int MOST_OTHERS = 8;
  private static final Pattern PARTS =
      Pattern.compile("[\"“”„«»]([^\"“”„«»]{1,500})[\"“”„«»]|\\S+");
  private static final Pattern EVERYTHING = Pattern.compile("\\s*\\*?(:\\*)?\\s*");

  public TypedText {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
    excluded = List.copyOf(excluded);
    identifiers = List.copyOf(identifiers);
  }

  /**
   * A word as typed.
   *
   * @param text what was typed, without what only marks it
   * @param isStart whether words that begin like it are meant, too
   */
  public record Word(String text, boolean isStart) {}

  /** Whether this asks for everything: nothing at all, or a lone asterisk. */
  public static boolean asksForEverything(String typed) {
    return EVERYTHING.matcher(typed).matches();
  }

  /** Takes apart what was typed, whatever it is. */
  public static TypedText parse(String typed) {
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    Builder builder = new Builder();
    if (text.length() <= 500 && text.strip().length() >= 2) {
      builder.identifiers.add(Identifiers.normal(text));
    }
    Matcher part = PARTS.matcher(text);
    boolean first = true;
    while (part.find() && builder.words.size() < MOST_WORDS) {
      if (part.group(1) != null) {
        builder.addPhrase(part.group(1));
      } else {
        // a minus excludes behind a blank only: the title "Change"-Parkhaus has none
        boolean apart = !first && Character.isWhitespace(text.charAt(part.start() - 1));
        builder.addPart(part.group(), apart);
      }
      first = false;
    }
    return builder.build();
  }

  /** Gathers the parts. */
  private static final class Builder {

    private final List<Word> words = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private final List<String> identifiers = new ArrayList<>();

    void addPhrase(String phrase) {
      if (phrases.size() < MOST_OTHERS && !phrase.isBlank()) {
        phrases.add(phrase);
      }
    }

    void addPart(String part, boolean apart) {
      if (part.contains("://") || part.startsWith("www.")) {
        addAddress(part);
      } else if (apart && isExclusion(part) && excluded.size() < MOST_OTHERS) {
        excluded.add(part.substring(1));
      } else {
        addIdentifier(part);
        addWord(part);
      }
    }

    /** An address finds what has it; its last piece may be a name that finds more. */
    private void addAddress(String address) {
      String normal = Identifiers.normal(address);
      addIdentifier(normal);
      int page = normal.indexOf("/datasets/");
      if (page >= 0) {
        addIdentifier(normal.substring(page + "/datasets/".length()));
      }
      int slash = normal.indexOf('/');
      if (slash >= 0) {
        addWord(normal.substring(normal.lastIndexOf('/') + 1));
      }
    }

    private void addIdentifier(String part) {
      if (part.length() > 3 && identifiers.size() < MOST_OTHERS) {
        identifiers.add(Identifiers.normal(part));
      }
    }

    private void addWord(String part) {
      Word word = new Word(strip(part), part.endsWith("*"));
      if (!word.text().isEmpty() && !words.contains(word)) {
        words.add(word);
      }
    }

    TypedText build() {
      return new TypedText(words, phrases, excluded, identifiers.stream().distinct().toList());
    }

    private static boolean isExclusion(String part) {
      return part.length() > 2 && part.charAt(0) == '-' && Character.isLetter(part.charAt(1));
    }

    private static String strip(String part) {
      int from = 0;
      int to = part.length();
      while (from < to && isMark(part, from)) {
        from++;
      }
      while (to > from && isMark(part, to - 1)) {
        to--;
      }
      return part.substring(from, to);
    }

    private static boolean isMark(String part, int at) {
      char mark = part.charAt(at);
      return !Character.isLetterOrDigit(mark)
          && !Character.isSurrogate(mark)
          && "#+%°".indexOf(mark) < 0;
    }
  }
}
