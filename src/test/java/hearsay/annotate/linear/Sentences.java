package hearsay.annotate.linear;

import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Words to compare our reading of them with CoreNLP's. */
final class Sentences {
  private static final List<String> ODD =
      List.of(
          "a",
          "A",
          "I",
          "of",
          "the",
          "The",
          "-",
          "--",
          "...",
          ",",
          ".",
          "|",
          "#",
          "<",
          ">",
          "''",
          "colour",
          "Organisation",
          "organisations",
          "McDonald",
          "O'Neill",
          "U.S.",
          "u.s.",
          "IBM",
          "eBay",
          "x2",
          "B-52",
          "1984",
          "3.14",
          "12th",
          "Chinese-made",
          "NATO-led",
          "naïve",
          "Ł",
          "Čapek",
          "Куpol",
          "北京",
          "😀",
          "ǅ",
          "ß",
          "ﬁ",
          "null",
          "O",
          "Kupol",
          "Bank",
          "NA",
          ".$.",
          "verylongwordthatgoesonandonandon",
          "-LRB-",
          "-RRB-",
          "$",
          "%",
          "Mr.",
          "said",
          "Smith",
          "Zwickel",
          "Corp.",
          "Blorf",
          "QZX-9",
          "run",
          "runs",
          "Running",
          "ОАО",
          "٣",
          "½",
          "!?");

  private Sentences() {}

  /** The lines of all plain articles of the corpus. */
  static List<List<String>> ofCorpus() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of("corpus"))) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<List<String>> sentences = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        sentences.add(
            PTBTokenizer.newPTBTokenizer(new StringReader(line)).tokenize().stream()
                .map(word -> word.word())
                .toList());
      }
    }
    sentences.removeIf(List::isEmpty);
    return sentences;
  }

  /** Sentences of odd words, the same at each call. */
  static List<List<String>> odd(int count) {
    Random chance = new Random(7);
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sentences.add(
          Stream.generate(() -> ODD.get(chance.nextInt(ODD.size())))
              .limit(1 + chance.nextInt(30))
              .toList());
    }
    return sentences;
  }
}
