package hearsay.cli;

import hearsay.article.Format;
import hearsay.check.report.ReportFormat;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import hearsay.console.ColorMode;
import hearsay.console.ProgressMode;
import hearsay.export.ExportFormat;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The kinds of values that options take. */
final class Converters {
  private Converters() {}

  /** A constant of an enum, in any case; shown in lower case. */
  abstract static class Choice<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
    private final E[] values;

    Choice(E[] values) {
      this.values = values;
    }

    @Override
    public E convert(String typed) {
      for (E value : values) {
        if (typed(value).equalsIgnoreCase(typed)) {
          return value;
        }
      }
      throw new TypeConversionException(
          "'" + typed + "' is none of " + String.join(", ", (Iterable<String>) this));
    }

    /** As it is typed: {@code web-annotation}. */
    private static String typed(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The candidates of help and completion. */
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values).map(Choice::typed).iterator();
    }
  }

  static final class FormatChoice extends Choice<Format> {
    FormatChoice() {
      super(Format.values());
    }
  }

  static final class ReportChoice extends Choice<ReportFormat> {
    ReportChoice() {
      super(ReportFormat.values());
    }
  }

  /**
   * A report that is wanted.
   *
   * @param file where it goes, as typed; null for standard output
   */
  record ReportTarget(ReportFormat format, @Nullable String file) {}

  /** {@code github}, {@code sarif=FILE}. */
  static final class ReportTargetChoice implements ITypeConverter<ReportTarget> {
    @Override
    public ReportTarget convert(String typed) {
      int end = typed.indexOf('=');
      String format = end < 0 ? typed : typed.substring(0, end);
      String file = end < 0 ? null : typed.substring(end + 1);
      if (file != null && file.isEmpty()) {
        throw new TypeConversionException("'" + typed + "' names no file after the =");
      }
      return new ReportTarget(new ReportChoice().convert(format), file);
    }
  }

  static final class ProgressChoice extends Choice<ProgressMode> {
    ProgressChoice() {
      super(ProgressMode.values());
    }
  }

  static final class ColorChoice extends Choice<ColorMode> {
    ColorChoice() {
      super(ColorMode.values());
    }
  }

  static final class StanceChoice extends Choice<Stance> {
    StanceChoice() {
      super(Stance.values());
    }
  }

  static final class SourceTypeChoice extends Choice<SourceType> {
    SourceTypeChoice() {
      super(SourceType.values());
    }
  }

  static final class ExportChoice extends Choice<ExportFormat> {
    ExportChoice() {
      super(ExportFormat.values());
    }
  }

  /** {@code 250000}, {@code 10M}, {@code €1.5bn}: a sum of money. */
  static final class Amount implements ITypeConverter<TypedMoney.Sum> {
    @Override
    public TypedMoney.Sum convert(String typed) {
      return TypedMoney.sum(typed)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + typed + "' is no sum such as 250000, 10M, '10 million' or €1.5bn"));
    }
  }

  /** {@code EUR}, {@code €}, {@code euro}, in any case. */
  static final class CurrencyCode implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
      return TypedMoney.currency(typed)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + typed + "' is no one currency such as EUR, € or 'Swiss francs'"));
    }
  }

  /** From 0 to 1. */
  static final class Probability implements ITypeConverter<Double> {
    @Override
    public Double convert(String typed) {
      try {
        double value = Double.parseDouble(typed);
        if (value >= 0 && value <= 1) {
          return value;
        }
      } catch (NumberFormatException e) {
        // Said below.
      }
      throw new TypeConversionException("'" + typed + "' is no probability from 0 to 1");
    }
  }

  /** {@code 2025-09-26}. */
  static final class Date implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String typed) {
      try {
        return LocalDate.parse(typed);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + typed + "' is no date such as 2025-09-26");
      }
    }
  }

  /** The languages that articles may be expected in. */
  enum Language {
    EN,
    ANY
  }

  static final class LanguageChoice extends Choice<Language> {
    LanguageChoice() {
      super(Language.values());
    }
  }

  /**
   * How text is decoded.
   *
   * @param detected whether the charset of what declares none is told by its bytes
   */
  record EncodingChoice(Charset charset, boolean detected) {
    /** As it is typed; picocli asks each time for that of the default, and a record's is slow. */
    @Override
    public String toString() {
      return detected ? "auto" : charset.name();
    }
  }

  static final class Encoding implements ITypeConverter<EncodingChoice> {
    private static final String AUTO = "auto";

    @Override
    public EncodingChoice convert(String typed) {
      try {
        return typed.equalsIgnoreCase(AUTO)
            ? new EncodingChoice(StandardCharsets.UTF_8, true)
            : new EncodingChoice(Charset.forName(typed), false);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "'" + typed + "' is no known charset, such as UTF-8 or windows-1252, nor auto");
      }
    }
  }

  /** 0 or more. */
  static final class Seconds implements ITypeConverter<Integer> {
    private static final Pattern FORM = Pattern.compile("[0-9]{1,9}");

    @Override
    public Integer convert(String typed) {
      if (!FORM.matcher(typed).matches()) {
        throw new TypeConversionException("'" + typed + "' is no number of seconds, 0 or more");
      }
      return Integer.valueOf(typed);
    }
  }

  /** {@code 20M}: bytes, or with K, M or G, multiples of 1024. */
  static final class ByteCount implements ITypeConverter<Long> {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,12})([KMG]?)B?");
    private static final int STEP = 10;

    @Override
    public Long convert(String typed) {
      Matcher form = FORM.matcher(typed.toUpperCase(Locale.ROOT));
      if (!form.matches() || Long.parseLong(form.group(1)) == 0) {
        throw new TypeConversionException("'" + typed + "' is no size such as 500K or 20M");
      }
      int steps = "KMG".indexOf(form.group(2)) + 1;
      return Long.parseLong(form.group(1)) << (form.group(2).isEmpty() ? 0 : STEP * steps);
    }
  }
}
