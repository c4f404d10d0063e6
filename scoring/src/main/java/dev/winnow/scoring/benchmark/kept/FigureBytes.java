package dev.winnow.scoring.benchmark.kept;

import dev.winnow.catalogue.kind.Spectrum;
import dev.winnow.scoring.benchmark.Gate;
import dev.winnow.scoring.benchmark.Gate.Answer;
import dev.winnow.scoring.benchmark.figure.Count;
import dev.winnow.scoring.benchmark.figure.Figure;
import dev.winnow.scoring.benchmark.figure.Figure.Looks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Figures as few bytes, because there is one for every dataset. Points are kept as exactly as a
 * float can, which is finer than anybody shows.
 */
final class FigureBytes {

  private static final int DUMMIES = 1;
  private static final int ABSURD = 2;

  private FigureBytes() {}

  static byte[] write(Figure figure) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(320);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(figure, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  /**
   * An organisation's figures, one after the other.
   *
   * @param recipe which benchmark each count is of, in their order
   */
  record Whole(List<String> recipe, List<Figure> figures) {

    Whole {
      recipe = List.copyOf(recipe);
      figures = List.copyOf(figures);
    }
  }

  static byte[] write(Whole whole) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(whole.figures().size() * 320);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(whole.recipe(), out);
      out.writeInt(whole.figures().size());
      for (Figure figure : whole.figures()) {
        write(figure, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  static Figure read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("a figure in the store is damaged; run 'winnow rescore'", e);
    }
  }

  static Whole readWhole(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<String> recipe = texts(in);
      int count = in.readInt();
      List<Figure> figures = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        figures.add(read(in));
      }
      return new Whole(recipe, figures);
    } catch (IOException e) {
      throw new UncheckedIOException("the figures of a month in the store are damaged", e);
    }
  }

  private static void write(Figure figure, DataOutputStream out) throws IOException {
    out.writeLong(figure.dataset());
    out.writeUTF(figure.portal());
    out.writeLong(figure.content());
    out.writeLong(figure.cluster().orElse(0));
    write(figure.looks(), out);
    out.writeByte(figure.counts().size());
    for (Count count : figure.counts()) {
      out.writeFloat((float) count.value());
      out.writeFloat((float) count.low());
      out.writeFloat((float) count.high());
      out.writeByte(count.parts().length);
      for (double part : count.parts()) {
        out.writeFloat((float) part);
      }
    }
  }

  private static Figure read(DataInputStream in) throws IOException {
    long dataset = in.readLong();
    String portal = in.readUTF();
    long content = in.readLong();
    long cluster = in.readLong();
    Looks looks = looks(in);
    List<Count> counts = new ArrayList<>();
    int size = in.readUnsignedByte();
    for (int i = 0; i < size; i++) {
      counts.add(count(in));
    }
    return new Figure(
        dataset,
        portal,
        content,
        cluster == 0 ? OptionalLong.empty() : OptionalLong.of(cluster),
        looks,
        counts);
  }

  private static Count count(DataInputStream in) throws IOException {
    double value = in.readFloat();
    double low = in.readFloat();
    double high = in.readFloat();
    double[] parts = new double[in.readUnsignedByte()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = in.readFloat();
    }
    return new Count(value, low, high, parts);
  }

  private static void write(Looks looks, DataOutputStream out) throws IOException {
    out.writeLong(looks.series());
    out.writeLong(looks.mould());
    out.writeLong(looks.keywords());
    out.writeInt(looks.day());
    for (Answer answer : looks.gates()) {
      out.writeByte(answer.ordinal());
    }
    out.writeByte(looks.access().ordinal());
    out.writeByte((looks.dummies() ? DUMMIES : 0) | (looks.absurd() ? ABSURD : 0));
    write(looks.kinds(), out);
    write(looks.topics(), out);
  }

  private static Looks looks(DataInputStream in) throws IOException {
    long series = in.readLong();
    long mould = in.readLong();
    long keywords = in.readLong();
    int day = in.readInt();
    List<Answer> gates = new ArrayList<>();
    for (int i = 0; i < Gate.values().length; i++) {
      gates.add(Answer.values()[in.readUnsignedByte()]);
    }
    Spectrum access = Spectrum.values()[in.readUnsignedByte()];
    int flags = in.readUnsignedByte();
    List<String> kinds = texts(in);
    List<String> topics = texts(in);
    boolean dummies = (flags & DUMMIES) != 0;
    boolean absurd = (flags & ABSURD) != 0;
    return new Looks(series, mould, keywords, day, gates, access, kinds, topics, dummies, absurd);
  }

  private static void write(List<String> texts, DataOutputStream out) throws IOException {
    out.writeByte(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    int size = in.readUnsignedByte();
    for (int i = 0; i < size; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
