package hearsay.annotate.money;

import hearsay.annotate.money.CurrencyTable.Minor;
import hearsay.annotate.money.CurrencyTable.Place;
import hearsay.annotate.money.CurrencyTable.Trait;
import hearsay.annotate.money.Denomination.Evidence;
import hearsay.text.Letterwise;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the two files that the {@link CurrencyTable} is made of. */
final class CurrencyTableReader {
  /** Codes of funds, metals and units of account, whose names end in ordinary words. */
  private static final Set<String> NAMELESS =
      Set.copyOf(
          Arrays.asList(
              ("CHE CHW CLF CNX COU ECV MXV UYW XAG XAU XBA XBB XBC XBD XDR XEU XFO XFU XPD XPT"
                      + " XRE XSU XUA ZWG")
                  .split(" ")));

  /** "AED:2": of this currency it is another part. */
  private static final Pattern EXCEPTION = Pattern.compile("([A-Z]{3}):(\\d)");

  private static final Pattern BRACKETS = Pattern.compile(" \\([^)]*\\)");

  private final Set<String> codes = new LinkedHashSet<>();
  private final Set<String> current = new LinkedHashSet<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, List<String>> candidates = new HashMap<>();
  private final Map<String, Denomination> denominations = new HashMap<>();
  private final Map<String, Denomination> signs = new HashMap<>();
  private final Map<String, Minor> minors = new HashMap<>();
  private final Map<String, Set<String>> placeCodes = new HashMap<>();
  private final Map<Trait, Set<String>> traits = new HashMap<>();

  CurrencyTable read() {
    lines("currencies.tsv").forEach(this::currency);
    candidates.forEach(
        (unit, all) -> {
          String only = all.size() == 1 ? all.get(0) : null;
          denominations.put(unit, new Denomination(unit, all, only, Evidence.COUNTRIES));
        });
    lines("spellings.tsv").forEach(this::spelling);
    return new CurrencyTable(
        codes,
        current,
        names,
        spellings,
        units,
        adjectives,
        denominations,
        signs,
        minors,
        places(),
        traits);
  }

  private void currency(String[] row) {
    String code = row[0];
    codes.add(code);
    boolean legal = row.length > 5;
    if (legal) {
      current.add(code);
      for (String region : row[5].split("\\|", -1)) {
        place(words(BRACKETS.matcher(region).replaceAll("")), code);
      }
    }
    if (NAMELESS.contains(code) || row[1].contains("(")) {
      return;
    }
    for (String symbol : List.of(row[3], row[4])) {
      if (Letterwise.any(symbol, c -> Character.getType(c) == Character.CURRENCY_SYMBOL)) {
        // Of several currencies with one symbol, the spellings' own list decides.
        signs.merge(symbol, Denomination.of(code), (one, other) -> one);
      }
    }
    String name = words(row[1]);
    int space = name.lastIndexOf(' ');
    String unit = name.substring(space + 1);
    String plural = words(row[2]);
    units.put(unit, unit);
    units.put(plural.substring(plural.lastIndexOf(' ') + 1), unit);
    if (space > 0) {
      names.put(name, code);
      place(name.substring(0, space), code);
    }
    List<String> all = candidates.computeIfAbsent(unit, key -> new ArrayList<>());
    all.add(legal ? 0 : all.size(), code);
  }

  private void spelling(String[] row) {
    String word = words(row[1]);
    switch (row[0]) {
      case "unit" -> units.put(word, row[2]);
      case "adjective" -> {
        adjectives.put(word, row[2]);
        Set<String> same = placeCodes.get(row[2]);
        if (same != null) {
          List.copyOf(same).forEach(code -> place(word, code));
        }
      }
      case "place" -> place(word, row[2]);
      case "name" -> spellings.put(word, row[2]);
      case "sign" -> signs.put(row[1], denomination(row[1], row[2]));
      case "localsign" -> {
        signs.put(row[1], denomination(row[1], row[2]));
        trait(Trait.LOCALSIGN, row[1]);
      }
      case "minor" -> minors.put(word.isEmpty() ? row[1] : word, minor(row));
      case "code" -> codes.add(row[1]);
      case "default" -> fallback(word, row);
      default -> trait(Trait.valueOf(row[0].toUpperCase(Locale.ROOT)), row[1]);
    }
  }

  private void trait(Trait trait, String value) {
    traits.computeIfAbsent(trait, key -> new LinkedHashSet<>()).add(value);
  }

  private Minor minor(String[] row) {
    int places = Integer.parseInt(row[2]);
    if (row[3].equals("*dollar")) {
      List<String> dollars = new ArrayList<>(candidates.getOrDefault("dollar", List.of()));
      dollars.addAll(List.of("EUR", "ZAR", "KES", "UGX", "TZS", "LKR", "MUR", "SCR", "ETB"));
      String name = row[1].equals("¢") ? "$" : "cent";
      return new Minor(
          places, Map.of(), new Denomination(name, dollars, "USD", Evidence.FOREIGN_COUNTRIES));
    }
    Map<String, Integer> others = new HashMap<>();
    Matcher exceptions = EXCEPTION.matcher(row[3]);
    while (exceptions.find()) {
      others.put(exceptions.group(1), Integer.parseInt(exceptions.group(2)));
    }
    String codes = EXCEPTION.matcher(row[3]).replaceAll("$1");
    return new Minor(places, Map.copyOf(others), denomination(row[1], codes));
  }

  private void fallback(String unit, String[] row) {
    Denomination given = denomination(unit, row[2]);
    Evidence evidence =
        row.length > 3 ? Evidence.valueOf(row[3].toUpperCase(Locale.ROOT)) : Evidence.COUNTRIES;
    // A list names the candidates; a single code is the default among those that CLDR knows.
    boolean listed = given.codes().size() > 1;
    List<String> all = listed ? given.codes() : candidates.getOrDefault(unit, given.codes());
    denominations.put(unit, new Denomination(unit, all, given.fallback(), evidence));
  }

  private static Denomination denomination(String name, String list) {
    List<String> codes = new ArrayList<>(Arrays.asList(list.split(",", -1)));
    @Nullable String fallback = codes.get(0);
    if (codes.remove("-")) {
      fallback = null;
    }
    return new Denomination(name, codes, fallback, Evidence.COUNTRIES);
  }

  private void place(String words, String code) {
    placeCodes.computeIfAbsent(words, key -> new LinkedHashSet<>()).add(code);
  }

  private Map<String, List<Place>> places() {
    Map<String, List<Place>> byFirst = new HashMap<>();
    placeCodes.forEach(
        (phrase, all) -> {
          List<String> words = List.of(phrase.split(" "));
          byFirst
              .computeIfAbsent(words.get(0), key -> new ArrayList<>())
              .add(new Place(words, Set.copyOf(all)));
        });
    byFirst
        .values()
        .forEach(list -> list.sort((a, b) -> Integer.compare(b.words().size(), a.words().size())));
    return byFirst;
  }

  /** The words alone, one blank between them. */
  private static String words(String name) {
    StringBuilder words = new StringBuilder();
    boolean parted = false;
    for (int letter : MoneyScanner.normal(name).codePoints().toArray()) {
      if (Character.isLetter(letter)) {
        words.append(parted && !words.isEmpty() ? " " : "").appendCodePoint(letter);
      }
      parted = !Character.isLetter(letter);
    }
    return words.toString();
  }

  private static List<String[]> lines(String file) {
    try (InputStream in = CurrencyTableReader.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
