package org.appealworkbench.expressions;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.api.spi.Scope;

/** The compiled word lists of policy for one purpose and language. */
record Phrases(List<Pattern> patterns, List<Pattern> exempt) {

    private static final int CACHE_LIMIT = 64;

    private record Key(String policy, String lexicon, String language) {}

    private static final Map<Key, Phrases> CACHE = new ConcurrentHashMap<>();

    static Phrases of(Scope scope, String lexicon, String language) {
        Key key = new Key(scope.policy().digest(), lexicon, language);
        Phrases known = CACHE.get(key);
        if (known != null) {
            return known;
        }
        Phrases compiled = compile(lexicons(scope, lexicon, language));
        if (CACHE.size() >= CACHE_LIMIT) {
            CACHE.clear();
        }
        CACHE.put(key, compiled);
        return compiled;
    }

    /** Those of the region and those of its language. */
    private static List<Lexicon> lexicons(Scope scope, String lexicon, String language) {
        List<Lexicon> lists = new ArrayList<>(scope.policy().lexicons(lexicon, language));
        int region = language.indexOf('-');
        if (region > 0) {
            lists.addAll(scope.policy().lexicons(lexicon, language.substring(0, region)));
        }
        return lists;
    }

    private static Phrases compile(List<Lexicon> lexicons) {
        List<Pattern> patterns = new ArrayList<>();
        List<Pattern> exempt = new ArrayList<>();
        for (Lexicon lexicon : lexicons) {
            lexicon.patterns().forEach(source -> add(patterns, source));
            lexicon.exempt().forEach(source -> add(exempt, source));
        }
        return new Phrases(patterns, exempt);
    }

    private static void add(List<Pattern> patterns, String source) {
        try {
            patterns.add(Pattern.compile(source, Pattern.CASE_INSENSITIVE));
        } catch (PatternSyntaxException e) {
            // The loader of policy has told this fault with its place; an expression cannot mend it.
            return;
        }
    }

    boolean isIn(String text) {
        List<TextRange> exempted = new ArrayList<>();
        exempt.forEach(pattern -> exempted.addAll(matches(pattern, text)));
        return patterns.stream()
                .flatMap(pattern -> matches(pattern, text).stream())
                .anyMatch(hit -> Wording.isBoundary(text, hit.start())
                        && Wording.isBoundary(text, hit.end())
                        && exempted.stream().noneMatch(range -> range.contains(hit)));
    }

    private static List<TextRange> matches(Pattern pattern, String text) {
        List<TextRange> ranges = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            ranges.add(new TextRange(matcher.start(), matcher.end()));
        }
        return ranges;
    }
}
