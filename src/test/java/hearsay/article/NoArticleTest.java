package hearsay.article;

import static hearsay.article.ReadingCase.article;
import static hearsay.article.ReadingCase.message;
import static hearsay.article.ReadingCase.options;
import static hearsay.article.ReadingCase.read;
import static hearsay.article.ReadingCase.utf8;
import static hearsay.article.ReadingCase.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoArticleTest {
  private static final String CLAIM = "The ministry said that exports of steel fell.";

  @TempDir Path folder = Path.of("");

  private String refusal(String name, String content) {
    return message(read(write(folder, name, utf8(content)), options(Format.AUTO)));
  }

  @ParameterizedTest
  @CsvSource({
    "a.css, is a style sheet",
    "a.JS, is source code",
    "a.py.gz, is source code",
    "a.yaml, is a file of settings",
    "a.sql, is a dump of a database",
    "a.srt, is a file of subtitles",
    "a.ics, is a calendar",
    "a.vcf, is an address book",
    "a.bib, is a list of references",
    "a.patch, is a change of source code",
    "a.po, is a list of translations",
    "a.svg, is XML that is neither a page nor a feed",
    "sitemap.xml, is XML that is neither a page nor a feed"
  })
  void a_file_whose_name_says_that_it_is_no_article_is_refused(String name, String what) {
    assertThat(refusal(name, CLAIM))
        .startsWith(name + ": " + what + ", no article; ")
        .endsWith(", or read it all with --format text");
  }

  @ParameterizedTest
  @CsvSource({
    "<?xml version='1.0'?><urlset><note>%s</note></urlset>, is XML",
    "' <!DOCTYPE topic><topic>%s</topic>', is XML",
    "<svg xmlns='http://www.w3.org/2000/svg'><text>%s</text></svg>, is XML",
    "'1\n00:00:01,000 --> 00:00:04,000\n%s', is a file of subtitles",
    "'diff --git a/a b/a\n+%s', is a change of source code",
    "'-- MySQL dump 10.13\n-- %s', is a dump of a database"
  })
  void a_text_whose_first_words_say_that_it_is_no_article_is_refused(String text, String what) {
    assertThat(refusal("notes", text.replace("%s", CLAIM))).startsWith("notes: " + what);
  }

  @ParameterizedTest
  @CsvSource({
    "'WEBVTT\n\n00:01.000 --> 00:04.000\n', is a file of subtitles",
    "'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDESCRIPTION:', is a calendar",
    "'filedesc://x.arc 0.0.0.0 20260302080000 text/plain 77\n', is a web archive of the old kind",
    "'#!/bin/sh\n# ', is a program",
    "PAR1, is a Parquet file",
    "BZh5, is bzip2 data"
  })
  void a_file_whose_first_bytes_say_that_it_is_no_article_is_refused_whatever_its_name(
      String start, String what) {
    byte[] bytes =
        start.equals("BZh5")
            ? HexFormat.of().parseHex("425A6835314159265359AC")
            : utf8(start + CLAIM);
    assertThat(message(read(write(folder, "notes.txt", bytes), options(Format.AUTO))))
        .startsWith("notes.txt: " + what)
        .contains(", no article; ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"notes", "notes.tex", "notes.log", "notes.rst", "2026.03.02", "v1.2", "notes.txt"})
  void prose_of_any_other_name_is_read(String name) {
    assertThat(article(read(write(folder, name, utf8(CLAIM)), options(Format.AUTO))).text())
        .isEqualTo(CLAIM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>%s</b>",
        "--- %s ---",
        "1\n%s",
        "WEB VTT. %s",
        "#! %s",
        "Begin: %s",
        "-- %s",
        "Settings: %s"
      })
  void prose_that_begins_in_a_like_way_is_read(String text) {
    assertThat(article(text.replace("%s", CLAIM), Format.AUTO).text()).contains(CLAIM);
  }

  @Test
  void what_is_known_to_be_no_article_is_read_if_its_format_is_named() {
    Path file = write(folder, "a.py", utf8(CLAIM));
    assertThat(article(read(file, options(Format.TEXT))).text()).isEqualTo(CLAIM);
  }

  @Test
  void a_page_or_a_feed_is_read_also_where_its_name_says_xml() {
    String page = "<?xml version='1.0'?><html><body><p>" + CLAIM + "</p></body></html>";
    assertThat(article(read(write(folder, "a.xml", utf8(page)), options(Format.AUTO))).text())
        .isEqualTo(CLAIM);
    String feed = "<rss><channel><item><title>" + CLAIM + "</title></item></channel></rss>";
    assertThat(read(write(folder, "b.xml", utf8(feed)), options(Format.AUTO)).get(0))
        .isInstanceOf(Reading.Read.class);
  }
}
