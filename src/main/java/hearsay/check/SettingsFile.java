package hearsay.check;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code .hearsay.yaml}: {@code rules}, from rule to severity or {@code off}, {@code
 * thresholds}, from threshold to number, and {@code options}, from an option of the command line to
 * its value. Read as a stream of events: no object is built from a tag, and an alias is an error,
 * so that neither can do harm.
 */
public final class SettingsFile {
  /** The name under which it is looked for. */
  private static final String NAME = ".hearsay.yaml";

  /** The options on which records depend, and how articles are read and given up. */
  private static final Set<String> OPTIONS =
      new TreeSet<>(
          Set.of(
              "all-attributions",
              "min-confidence",
              "published",
              "encoding",
              "language",
              "max-article-bytes",
              "article-timeout",
              "text-key",
              "id-key",
              "title-key",
              "published-key",
              "publisher-key",
              "url-key"));

  /** Likewise, those that name a file. */
  private static final Set<String> FILES = new TreeSet<>(Set.of("organizations", "manifest"));

  private static final String OFF = "off";
  private static final String GROUP = "threshold/";
  private static final int LARGEST = 1 << 20;
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build())
          .build();

  private final Path file;
  private final String name;
  private final YAMLParser parser;
  private final Map<Rule, Severity> severities = Settings.defaults();
  private final Map<Rule, Double> thresholds = new TreeMap<>();
  private final List<Settings.Option> options = new ArrayList<>();

  private SettingsFile(Path file, String name, YAMLParser parser) {
    this.file = file;
    this.name = name;
    this.parser = parser;
  }

  /** What is done with a key's value, at which the parser stands. */
  private interface Entry {
    void read(String key) throws IOException, UserException;
  }

  /**
   * The settings of a check.
   *
   * @param named the file that the user names; null for where it lies by custom, in the current
   *     folder or else in the corpus
   */
  public static Settings of(@Nullable Path named, Path corpus) throws UserException {
    if (named != null) {
      return read(named);
    }
    for (Path file : List.of(Path.of(NAME), corpus.resolve(NAME))) {
      if (Files.exists(file)) {
        return read(file);
      }
    }
    return Settings.DEFAULT;
  }

  /**
   * The settings of a file; where it says nothing, the default ones.
   *
   * @throws UserException if it cannot be read, is no YAML, or has keys or values that there are
   *     none of; names file and line
   */
  public static Settings read(Path file) throws UserException {
    String name = Printable.of(file.toString());
    try {
      if (Files.size(file) > LARGEST) {
        throw new UserException(name + ": is larger than " + LARGEST + " bytes");
      }
      try (YAMLParser parser = YAML.createParser(Files.readString(file))) {
        return new SettingsFile(file, name, parser).settings();
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      String why = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      throw new UserException(name + ":" + line + ": is broken YAML: " + Printable.of(why, 200), e);
    } catch (IOException e) {
      throw IoFailure.unreadable(file, e);
    }
  }

  private Settings settings() throws IOException, UserException {
    JsonToken first = parser.nextToken();
    // A file of comments alone has no token, or a null.
    if (first != null && first != JsonToken.VALUE_NULL) {
      mapping("the settings", this::top);
    }
    if (parser.nextToken() != null) {
      throw fault("more than one YAML document");
    }
    return new Settings(severities, thresholds, options);
  }

  private void top(String key) throws IOException, UserException {
    switch (key) {
      case "rules" -> mapping(key, this::rule);
      case "thresholds" -> mapping(key, this::threshold);
      case "options" -> mapping(key, this::option);
      default ->
          throw fault("unknown key " + quoted(key) + "; the keys are rules, thresholds, options");
    }
  }

  private void rule(String key) throws IOException, UserException {
    Rule rule = Rule.named(key).orElseThrow(() -> fault(unknown("rule", key, ruleNames())));
    String value = scalar(key).toLowerCase(Locale.ROOT);
    if (rule.isFixed() && !value.equals(Severity.ERROR.key())) {
      throw fault(
          key + ": an article that could not be processed is always an error; leave this out");
    }
    if (value.equals(OFF)) {
      severities.remove(rule);
      return;
    }
    Severity severity =
        Arrays.stream(Severity.values())
            .filter(one -> one.key().equals(value))
            .findFirst()
            .orElseThrow(
                () -> fault(key + ": " + quoted(value) + " is none of error, warning, info, off"));
    severities.put(rule, severity);
  }

  private void threshold(String key) throws IOException, UserException {
    Rule rule =
        Rule.named(GROUP + key)
            .orElseThrow(() -> fault(unknown("threshold", key, thresholdNames())));
    String value = scalar(key);
    double number;
    try {
      number = Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw fault(key + ": " + quoted(value) + " is no number");
    }
    boolean share = rule == Rule.MEAN_CONFIDENCE;
    if (!(number >= 0 && number <= (share ? 1 : Integer.MAX_VALUE))
        || (!share && number != Math.rint(number))) {
      throw fault(
          key + ": " + quoted(value) + (share ? " is not from 0 to 1" : " is no number of claims"));
    }
    thresholds.put(rule, number);
  }

  private void option(String key) throws IOException, UserException {
    if (!OPTIONS.contains(key) && !FILES.contains(key)) {
      String names = String.join(", ", OPTIONS) + ", " + String.join(", ", FILES);
      throw fault(unknown("option", key, names));
    }
    String value = scalar(key);
    String place = place();
    if (!FILES.contains(key)) {
      options.add(new Settings.Option(key, value, place));
      return;
    }
    try {
      String path = file.resolveSibling(value).toString();
      options.add(new Settings.Option(key, path, place));
    } catch (InvalidPathException e) {
      throw fault(key + ": " + quoted(value) + " is no path");
    }
  }

  private void mapping(String what, Entry entry) throws IOException, UserException {
    boolean scalar = parser.currentToken().isScalarValue();
    if (scalar && (parser.currentToken() == JsonToken.VALUE_NULL || parser.getText().isEmpty())) {
      return;
    }
    if (parser.currentToken() != JsonToken.START_OBJECT || parser.isCurrentAlias()) {
      throw fault(what + " must be a mapping, of keys and values");
    }
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      if (!seen.add(key)) {
        throw fault("the key " + quoted(key) + " is there twice");
      }
      parser.nextToken();
      entry.read(key);
    }
  }

  private String scalar(String key) throws IOException, UserException {
    if (parser.isCurrentAlias()) {
      throw fault(key + ": aliases are not understood here; write the value");
    }
    if (!parser.currentToken().isScalarValue()) {
      throw fault(key + ": one word is wanted here, no list and no mapping");
    }
    return parser.getText();
  }

  private UserException fault(String what) {
    return new UserException(place() + ": " + what);
  }

  private String place() {
    int line = ((JsonParser) parser).currentTokenLocation().getLineNr();
    return name + ":" + Math.max(1, line);
  }

  private static String unknown(String kind, String key, String names) {
    return "unknown " + kind + " " + quoted(key) + "; there are " + names;
  }

  private static String ruleNames() {
    return Arrays.stream(Rule.values()).map(Rule::key).collect(Collectors.joining(", "));
  }

  private static String thresholdNames() {
    return Arrays.stream(Rule.values())
        .map(Rule::key)
        .filter(key -> key.startsWith(GROUP))
        .map(key -> key.substring(GROUP.length()))
        .collect(Collectors.joining(", "));
  }

  private static String quoted(String text) {
    return "'" + Printable.of(text, 60) + "'";
  }
}
