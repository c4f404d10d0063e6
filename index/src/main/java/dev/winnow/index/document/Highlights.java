package dev.winnow.index.document;

import dev.winnow.index.text.Tongues;
import dev.winnow.index.text.Words;
import dev.winnow.index.text.Words.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Marks what matched in the title and in the best part of the description. */
public final class Highlights {

  private static final char ON = '\u0001';
  private static final char OFF = '\u0002';
  private static final int SNIPPET = 240;

  private final Set<String> terms;
  private final List<String> languages;

  /**
   * Marks terms.
   *
   * @param terms of the index
   * @param languages what the reader prefers, the most preferred first
   */
  public Highlights(Set<String> terms, List<String> languages) {
    this.terms = terms;
    this.languages = languages;
  }

  /** A title and the best part of a description, marked. */
  public record Marked(String title, String snippet) {}

  /** The texts in the language that matched most, else in the preferred one, marked. */
  public Marked mark(List<HitText> texts) {
    List<Found> found = texts.stream().map(this::find).toList();
    Optional<Found> best =
        found.stream()
            .max(
                Comparator.comparingInt(Found::different)
                    .thenComparing(Comparator.comparingInt(this::preference).reversed()));
    if (best.isEmpty()) {
      return new Marked("", "");
    }
    HitText text = best.get().text;
    // A language may have a description only; a hit without a title cannot be followed.
    String title =
        text.title().isEmpty()
            ? found.stream()
                .map(Found::markedTitle)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("")
            : best.get().markedTitle();
    return new Marked(title, snippet(text.description(), best.get().inDescription));
  }

  private int preference(Found found) {
    String language = found.text.language();
    for (int i = 0; i < languages.size(); i++) {
      if (language.equals(languages.get(i)) || language.startsWith(languages.get(i) + "-")) {
        return i;
      }
    }
    return language.isEmpty() ? languages.size() : languages.size() + 1;
  }

  private Found find(HitText text) {
    return new Found(text, spans(text, text.title()), spans(text, text.description()));
  }

  private List<Span> spans(HitText text, String value) {
    List<Span> spans = new ArrayList<>();
    if (terms.isEmpty()) {
      return spans;
    }
    for (Token token : Words.tokens(Tongues.get(text.tongue()), value)) {
      if (terms.contains(token.term())) {
        Span last = spans.isEmpty() ? Span.NONE : spans.getLast();
        if (token.start() < last.end) {
          spans.removeLast();
          spans.add(new Span(last.start, Math.max(last.end, token.end()), last.term));
        } else {
          spans.add(new Span(token.start(), token.end(), token.term()));
        }
      }
    }
    return spans;
  }

  private static String snippet(String text, List<Span> spans) {
    int from = start(text, spans);
    int to = Math.min(text.length(), from + SNIPPET);
    if (to < text.length()) {
      int blank = text.lastIndexOf(' ', to);
      to = blank > from + SNIPPET / 2 ? blank : whole(text, to);
    }
    List<Span> inside = new ArrayList<>();
    for (Span span : spans) {
      if (span.start >= from && span.end <= to) {
        inside.add(span);
      }
    }
    String marked = mark(text, from, to, inside);
    return (from > 0 ? "… " : "") + marked + (to < text.length() ? " …" : "");
  }

  /** Where the window with the most different words begins. */
  private static int start(String text, List<Span> spans) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < spans.size(); i++) {
      Set<String> different = new HashSet<>();
      int limit = spans.get(i).start + SNIPPET * 3 / 4;
      for (int j = i; j < spans.size() && spans.get(j).end <= limit; j++) {
        different.add(spans.get(j).term);
      }
      if (different.size() > most) {
        most = different.size();
        best = spans.get(i).start;
      }
    }
    if (best < SNIPPET / 2) {
      return 0;
    }
    int from = best - SNIPPET / 4;
    int blank = text.indexOf(' ', from);
    return blank >= 0 && blank < best ? blank + 1 : whole(text, from);
  }

  /** Not within a character that takes two places. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  static String mark(String text, int from, int to, List<Span> spans) {
    StringBuilder marked = new StringBuilder(to - from + spans.size() * 2);
    int at = from;
    for (Span span : spans) {
      marked.append(text, at, span.start).append(ON);
      marked.append(text, span.start, span.end).append(OFF);
      at = span.end;
    }
    return marked.append(text, at, to).toString();
  }

  private record Span(int start, int end, String term) {
    static final Span NONE = new Span(-1, -1, "");
  }

  private record Found(HitText text, List<Span> inTitle, List<Span> inDescription) {

    int different() {
      Set<String> words = new HashSet<>();
      inTitle.forEach(span -> words.add(span.term));
      int title = words.size();
      inDescription.forEach(span -> words.add(span.term));
      return title + words.size();
    }

    String markedTitle() {
      return mark(text.title(), 0, text.title().length(), inTitle);
    }
  }
}
