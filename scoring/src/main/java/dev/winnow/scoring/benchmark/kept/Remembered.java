package dev.winnow.scoring.benchmark.kept;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers that never change, the last asked for of them; safe for many threads. Two that ask for
 * the same at once may both find it out, if nobody sees to it that they take turns.
 */
final class Remembered<K, V> {

  private final Map<K, V> answers;

  /** Remembers so many answers. */
  Remembered(int most) {
    this.answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** The answer to a question, found out when it is not remembered. */
  V get(K question, Function<K, V> find) {
    return known(question).orElseGet(() -> keep(question, find.apply(question)));
  }

  private synchronized Optional<V> known(K question) {
    return Optional.ofNullable(answers.get(question));
  }

  private synchronized V keep(K question, V answer) {
    answers.put(question, answer);
    return answer;
  }
}
