package hearsay.annotate;

import hearsay.annotate.organization.LegalForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names that differ in a firm's legal form alone, which makes no other firm of it: "Velmar",
 * "Velmar S.A.", and "VELMAR Inc.", as newspapers' briefs begin.
 */
public final class FirmNames {
  /** In lower case and without points; some of several words. */
  private static final Set<String> LEGAL_FORMS = NameWords.LISTS.get("legal-form");

  /** The most words of a legal form. */
  private static final int LONGEST = 3;

  /** The fewest letters of a name in capitals that is no acronym. */
  private static final int SHORTEST = 4;

  /** The names with a legal form, under what stands before it. */
  private final Map<String, List<String>> byCore = new HashMap<>();

  /** A name without the legal form that it ends in: "Acme" of "Acme Co., Ltd.". */
  public static String withoutForm(String name) {
    return LegalForms.without(name);
  }

  FirmNames(Set<String> forms) {
    for (String form : forms) {
      String core = core(form);
      if (core.length() < form.length()) {
        byCore.computeIfAbsent(core, key -> new ArrayList<>()).add(form);
        if (isCapitals(form)) {
          byCore.computeIfAbsent(recased(core), key -> new ArrayList<>()).add(form);
        }
      }
    }
  }

  /**
   * The one name that has a legal form behind a name without one, or is spelled in small letters
   * where this one is in capitals; empty where there is none or there are several.
   */
  Optional<String> fullest(String form) {
    String core = core(form);
    if (PartialNames.isCommon(List.of(core))) {
      return Optional.empty();
    }
    if (core.equals(form)) {
      return only(byCore.getOrDefault(form, List.of()));
    }
    return isCapitals(form)
        ? only(byCore.getOrDefault(recased(core), List.of())).filter(other -> !other.equals(form))
        : Optional.empty();
  }

  /**
   * Of names that are all one firm's, the fullest; empty where they are several firms'. Those in
   * capitals come last.
   */
  static Optional<String> only(List<String> names) {
    Map<String, String> byFirm = new LinkedHashMap<>();
    for (String name : names) {
      byFirm.merge(firm(name), name, FirmNames::fuller);
    }
    return byFirm.size() == 1 ? Optional.of(byFirm.values().iterator().next()) : Optional.empty();
  }

  private static String firm(String name) {
    String core = core(name);
    return isCapitals(name) ? recased(core) : core;
  }

  private static String fuller(String one, String other) {
    if (isCapitals(one) != isCapitals(other)) {
      return isCapitals(one) ? other : one;
    }
    return other.length() > one.length() ? other : one;
  }

  /** A name as small letters have it, where it is one in capitals before its legal form. */
  static String spelled(String name) {
    String core = core(name);
    return isCapitals(name) ? recased(core) + name.substring(core.length()) : name;
  }

  /** "VELMAR MARINE Inc.", but not "KGX Corp." nor a headline's "VELMAR INC". */
  private static boolean isCapitals(String name) {
    String core = core(name);
    return core.length() < name.length()
        && core.equals(core.toUpperCase(Locale.ROOT))
        && !name.equals(name.toUpperCase(Locale.ROOT))
        && core.split(" ", 2)[0].codePoints().filter(Character::isLetter).count() >= SHORTEST;
  }

  /** Each word with a capital, and small letters behind it. */
  private static String recased(String name) {
    StringBuilder recased = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      recased.append(inside ? Character.toLowerCase(c) : c);
      inside = Character.isLetter(c) || c == '\'' || c == '\u2019';
    }
    return recased.toString();
  }

  static boolean hasLegalForm(String name) {
    return core(name).length() < name.length();
  }

  /** A name without the legal forms at its end. */
  private static String core(String name) {
    List<String> words = List.of(name.split(" "));
    int end = words.size();
    for (int length = LONGEST; length > 0; ) {
      if (end > length && LEGAL_FORMS.contains(plain(words.subList(end - length, end)))) {
        end -= length;
        length = LONGEST;
      } else {
        length--;
      }
    }
    String core = String.join(" ", words.subList(0, end));
    return core.endsWith(",") ? core.substring(0, core.length() - 1) : core;
  }

  private static String plain(List<String> words) {
    return String.join(" ", words).replace(".", "").replace(",", "").toLowerCase(Locale.ROOT);
  }
}
