package dev.winnow.scoring.benchmark.kept;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Answers that never change, the last asked for of them; safe for many threads. Two that ask for
 * the same at once may both find it out, if nobody sees to it that they take turns.
 */
final class Remembered<K, V> {

  private final Map<K, V> answers = new LinkedHashMap<>(16, 0.75f, true);
  private final long most;
  private final ToLongFunction<V> size;
  private long sum;

  /** Remembers so many answers. */
  Remembered(long most) {
    this(most, answer -> 1);
  }

  /** Remembers answers that are not larger than this together. */
  Remembered(long most, ToLongFunction<V> size) {
    this.most = most;
    this.size = size;
  }

  /** The answer to a question, found out when it is not remembered. */
  V get(K question, Function<K, V> find) {
    return find(question).orElseGet(() -> keep(question, find.apply(question)));
  }

  /** The answer to a question, if it is remembered. */
  synchronized Optional<V> find(K question) {
    return Optional.ofNullable(answers.get(question));
  }

  private synchronized V keep(K question, V answer) {
    Optional.ofNullable(answers.put(question, answer)).ifPresent(this::forgotten);
    sum += size.applyAsLong(answer);
    Iterator<V> eldest = answers.values().iterator();
    while (sum > most && answers.size() > 1) {
      forgotten(eldest.next());
      eldest.remove();
    }
    return answer;
  }

  private void forgotten(V answer) {
    sum -= size.applyAsLong(answer);
  }
}
