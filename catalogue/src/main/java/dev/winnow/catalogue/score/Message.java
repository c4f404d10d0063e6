package dev.winnow.catalogue.score;

import java.util.List;

/**
 * A sentence to be said in the reader's language: a key of the message bundle and its arguments.
 *
 * @param key such as "title.short"; the bundle of the metrics has a sentence for it per language
 * @param arguments in the order of the sentence's placeholders, texts and numbers already written
 */
public record Message(String key, List<String> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A sentence with these arguments. */
  public static Message of(String key, Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    return new Message(key, List.of(texts));
  }
}
