package hearsay.check;

import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.text.Blanks;
import hearsay.text.Printable;
import hearsay.text.Unpacked;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file of committed claims.
 *
 * @param name its path, with {@code /}
 * @param gold whether people wrote it: then it is only held against the text
 * @param byDoc its records by article, in its order
 * @param broken lines that are no object of JSON, or what else keeps it from being read
 */
public record ClaimsFile(
    String name, boolean gold, Map<String, List<ClaimRecord>> byDoc, List<Finding> broken) {

  /**
   * Reads a file, plain or gzipped.
   *
   * @throws UserException if it cannot be read; that it is no text or no JSON is a finding
   */
  public static ClaimsFile read(Path file, String name, boolean gold) throws UserException {
    Map<String, List<ClaimRecord>> byDoc = new LinkedHashMap<>();
    List<Finding> broken = new ArrayList<>();
    int number = 1;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Unpacked.file(file), StandardCharsets.UTF_8.newDecoder()))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
        if (!Blanks.isBlank(line)) {
          int at = number;
          ClaimRecord.parse(number, line)
              .ifPresentOrElse(
                  record ->
                      byDoc.computeIfAbsent(record.doc(), doc -> new ArrayList<>()).add(record),
                  () -> broken.add(fault(name, at, "the line is no JSON object")));
        }
      }
    } catch (CharacterCodingException e) {
      broken.add(fault(name, number, "the file is not UTF-8 from here on"));
    } catch (IOException e) {
      throw IoFailure.unreadable(name, e);
    } catch (OutOfMemoryError e) {
      throw IoFailure.tooLarge(name, e);
    }
    return new ClaimsFile(name, gold, byDoc, broken);
  }

  /** A file that is not there. */
  public static ClaimsFile absent(String name) {
    return new ClaimsFile(name, false, Map.of(), List.of());
  }

  /** The articles that it has claims of. */
  public Set<String> docs() {
    return byDoc.keySet();
  }

  /** The claims of an article that is not there, as one finding. */
  public Finding stale(String doc) {
    List<ClaimRecord> records = of(doc);
    return Finding.of(
        Rule.STALE,
        name,
        records.get(0).line(),
        (records.size() == 1 ? "1 claim of " : records.size() + " claims of ")
            + Printable.of(doc, 200)
            + ", which is not there",
        name,
        doc);
  }

  /** What is wrong with it if it has records of version 1, which are compared with nothing. */
  public Optional<Finding> outdated() {
    return byDoc.values().stream()
        .flatMap(List::stream)
        .filter(ClaimRecord::isOfVersionOne)
        .findFirst()
        .map(
            record ->
                Finding.of(
                    Rule.OUTDATED,
                    name,
                    record.line(),
                    "has claims of schema version 1, which are not compared; --update writes"
                        + " them as version 2",
                    name));
  }

  /**
   * Gold of one article, whichever of the paths that lead to it the records go by: {@code a.txt},
   * {@code wire/a.txt}.
   */
  public ClaimsFile ofNamed(String doc) {
    Map<String, List<ClaimRecord>> named = new LinkedHashMap<>();
    byDoc.forEach(
        (whose, records) ->
            named
                .computeIfAbsent(endsOther(whose, doc) ? doc : whose, key -> new ArrayList<>())
                .addAll(records));
    return new ClaimsFile(name, gold, named, broken);
  }

  private static boolean endsOther(String one, String other) {
    return ("/" + one).endsWith("/" + other) || ("/" + other).endsWith("/" + one);
  }

  /** Whether it holds a claim, or nothing, as the file of an article without claims does. */
  public boolean isOfClaims() {
    boolean claims =
        byDoc.values().stream()
            .flatMap(List::stream)
            .anyMatch(record -> !record.doc().isEmpty() && !record.words("content").isEmpty());
    return claims || (byDoc.isEmpty() && broken.isEmpty());
  }

  /** Whether it holds claim records that keep the contract, at least one, and nothing else. */
  public boolean isPure() {
    return broken.isEmpty()
        && !byDoc.isEmpty()
        && byDoc.values().stream()
            .allMatch(records -> RecordCheck.contract(name, gold, records).isEmpty());
  }

  /** The records of an article. */
  List<ClaimRecord> of(String doc) {
    return byDoc.getOrDefault(doc, List.of());
  }

  private static Finding fault(String name, int line, String message) {
    return Finding.of(Rule.INVALID, name, line, message, name, message);
  }
}
