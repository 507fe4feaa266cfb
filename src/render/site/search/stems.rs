//! Stems of words, and words that say nothing.

use rust_stemmers::{Algorithm, Stemmer};

use crate::base::locale::Locale;
use crate::base::text::fold;

/// What a language does with words.
pub(super) struct Stems {
    stemmer: Option<Stemmer>,
    silent: &'static [&'static str],
}

impl Stems {
    /// Those of a language; of one that has no stemmer here, every word is its own stem.
    pub(super) fn of(locale: &Locale) -> Stems {
        let (algorithm, silent): (_, &[&str]) = match locale.language() {
            "en" => (Some(Algorithm::English), ENGLISH),
            "pt" => (Some(Algorithm::Portuguese), PORTUGUESE),
            "es" => (Some(Algorithm::Spanish), SPANISH),
            _ => (None, &[]),
        };
        Stems { stemmer: algorithm.map(Stemmer::create), silent }
    }

    /// The folded stem of a word in small letters. Stemmers want the marks.
    pub(super) fn stem(&self, word: &str) -> String {
        self.stemmer.as_ref().map_or_else(|| fold(word), |stemmer| fold(&stemmer.stem(word)))
    }

    /// Words that stand in every text, folded.
    pub(super) fn silent(&self) -> &'static [&'static str] {
        self.silent
    }
}

const ENGLISH: &[&str] = &[
    "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can", "do", "does", "for", "from",
    "had", "has", "have", "he", "her", "him", "his", "how", "if", "in", "into", "is", "it", "its", "me",
    "my", "no", "not", "of", "on", "or", "our", "she", "so", "than", "that", "the", "their", "them", "then",
    "there", "these", "they", "this", "those", "to", "us", "was", "we", "were", "what", "when", "where",
    "which", "who", "will", "with", "would", "you", "your",
];

const PORTUGUESE: &[&str] = &[
    "ao", "aos", "as", "com", "como", "da", "das", "de", "dela", "dele", "do", "dos", "e", "ela", "ele",
    "eles", "em", "essa", "esse", "esta", "estao", "este", "eu", "foi", "ha", "isso", "ja", "mais", "mas",
    "me", "meu", "minha", "muito", "na", "nao", "nas", "nem", "no", "nos", "nossa", "nosso", "num", "numa",
    "os", "ou", "para", "pela", "pelo", "por", "qual", "quando", "que", "quem", "sao", "se", "sem", "ser",
    "seu", "seus", "so", "sua", "suas", "tem", "um", "uma", "voce", "voces",
];

const SPANISH: &[&str] = &[
    "al", "como", "con", "cual", "cuando", "de", "del", "el", "ella", "ellos", "en", "es", "esa", "ese",
    "esta", "estan", "este", "esto", "fue", "ha", "han", "hay", "la", "las", "le", "les", "lo", "los", "mas",
    "me", "mi", "muy", "ni", "no", "nos", "nuestra", "nuestro", "para", "pero", "por", "que", "quien", "se",
    "ser", "si", "sin", "sobre", "son", "su", "sus", "tiene", "un", "una", "usted", "ustedes", "ya",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        let same = |tag: &str, forms: &[&str]| {
            let stems = Stems::of(&tag.parse().unwrap());
            let found: std::collections::BTreeSet<String> =
                forms.iter().map(|word| stems.stem(word)).collect();
            assert_eq!(found.len(), 1, "{found:?}");
        };
        same("en", &["backup", "backups"]);
        same("pt-BR", &["senha", "senhas"]);
        same("es", &["servidor", "servidores"]);
        assert_eq!(Stems::of(&"de".parse().unwrap()).stem("Häuser"), "hauser");
    }

    #[test]
    fn silent_words_are_folded_and_sorted() {
        for list in [ENGLISH, PORTUGUESE, SPANISH] {
            assert!(list.is_sorted());
            assert!(list.iter().all(|word| fold(word) == *word));
        }
    }
}
