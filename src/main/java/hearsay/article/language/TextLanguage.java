package hearsay.article.language;

import hearsay.text.ResourceLines;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The language of a text, by its most frequent small words, which tell languages apart best on
 * running text (Ingle 1976; Grefenstette 1995), and by its script. Nothing is said where they do
 * not say it clearly: lists of names are in no language.
 */
public final class TextLanguage {
  /** What is none of those that are known. */
  public static final String UNKNOWN = "und";

  /** The language that claims are found in. */
  public static final String ENGLISH = "en";

  private static final int LOOKED_AT = 20_000;
  private static final int FEWEST_WORDS = 20;

  /** Small words are at least this share of the words of a text, of English mostly 0.4. */
  private static final double LEAST_SHARE = 0.12;

  /** How many times as many of another language there must be as of English. */
  private static final double MUCH_MORE = 1.6;

  /** A long text with fewer English words than this share is in no English, whatever it is in. */
  private static final double HARDLY_ENGLISH = 0.02;

  private static final int LONG = 150;

  /** A text that repeats a few words is in no language. */
  private static final int DIFFERENT = 50;

  private static final char LAST_OF_ASCII = 0x7f;

  private static final List<String> LANGUAGES = new ArrayList<>();

  /** Of a small word the numbers of its languages in the list of them. */
  private static final Map<String, int[]> LANGUAGES_OF_WORDS = new HashMap<>();

  private static final int[] NONE = {};
  private static final Map<String, String> LANGUAGES_OF_SCRIPTS = new HashMap<>();

  static {
    for (String line : ResourceLines.of(TextLanguage.class, "languages.tsv")) {
      String[] row = line.split("\t", 3);
      if (row[0].equals("script")) {
        LANGUAGES_OF_SCRIPTS.put(row[2], row[1]);
      } else {
        int language = number(row[1]);
        for (String word : row[2].split(" ", -1)) {
          LANGUAGES_OF_WORDS.merge(word, new int[] {language}, TextLanguage::joined);
        }
      }
    }
  }

  private TextLanguage() {}

  private static int number(String language) {
    if (!LANGUAGES.contains(language)) {
      LANGUAGES.add(language);
    }
    return LANGUAGES.indexOf(language);
  }

  private static int[] joined(int[] some, int[] more) {
    return IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray();
  }

  /** Its code of ISO 639-1, {@link #UNKNOWN} where it is none that is known, else nothing. */
  public static Optional<String> of(CharSequence text) {
    Words words = new Words();
    words.read(text.subSequence(0, Math.min(text.length(), LOOKED_AT)).toString());
    return words.language();
  }

  /** What was counted in a text. */
  private static final class Words {
    private final int[] small = new int[LANGUAGES.size()];
    private final Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);

    /** Words that are none of the others here, no more than are asked for. */
    private final Set<String> different = new HashSet<>();

    private int words;
    private int letters;

    private void read(String text) {
      int from = 0;
      int plain = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isLetter(c)) {
          letters++;
          if (c <= LAST_OF_ASCII) {
            plain++;
          } else {
            scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
          }
        } else {
          add(text, from, i);
          from = i + 1;
        }
      }
      add(text, from, text.length());
      scripts.merge(UnicodeScript.LATIN, plain, Integer::sum);
    }

    private void add(String text, int from, int to) {
      if (from == to) {
        return;
      }
      words++;
      String lower = text.substring(from, to).toLowerCase(Locale.ROOT);
      if (different.size() < DIFFERENT) {
        different.add(lower);
      }
      for (int language : LANGUAGES_OF_WORDS.getOrDefault(lower, NONE)) {
        small[language]++;
      }
    }

    private Optional<String> language() {
      Optional<String> ofScript = ofScript();
      if (ofScript.isPresent() || words < FEWEST_WORDS) {
        return ofScript;
      }
      int english = LANGUAGES.indexOf(ENGLISH);
      int best = english;
      for (int other = 0; other < small.length; other++) {
        boolean more = small[other] > small[best];
        boolean earlier =
            small[other] == small[best] && LANGUAGES.get(other).compareTo(LANGUAGES.get(best)) < 0;
        best = more || (earlier && best != english) ? other : best;
      }
      int most = small[best];
      if (most >= LEAST_SHARE * words && (best == english || most > MUCH_MORE * small[english])) {
        return Optional.of(LANGUAGES.get(best));
      }
      boolean running = words >= LONG && different.size() >= DIFFERENT;
      return running && small[english] < HARDLY_ENGLISH * words
          ? Optional.of(UNKNOWN)
          : Optional.empty();
    }

    /** Of scripts in which a single language is written, and of kana among Chinese characters. */
    private Optional<String> ofScript() {
      int kana =
          scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
              + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
      int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
      if (letters >= FEWEST_WORDS && 2 * (kana + han) > letters) {
        return Optional.of(10 * kana > han ? "ja" : "zh");
      }
      return scripts.entrySet().stream()
          .filter(script -> 2 * script.getValue() > letters && letters >= 2 * FEWEST_WORDS)
          .map(script -> LANGUAGES_OF_SCRIPTS.get(script.getKey().name()))
          .filter(language -> language != null)
          .findFirst();
    }
  }
}
