//! The index as a script.
//!
//! `window.onrampSearch = {pages, entries, forms, texts, silent}`. Forms are sorted, each as one word: a digit of base 36
//! for how many letters it shares with the one before, the other letters, and, where its stem is not a new one, `=` and
//! how far back that is counted (base 36). Texts give for each stem the entries as steps from one to the next, each a
//! number in base 32 (five bits a letter, the sixth says that more follow); stems without any give nothing between blanks.

use serde_json::json;

use super::index::Index;

/// The letters of numbers, by their value.
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

impl Index {
    /// The index as a classic script: nothing in it ends the script or a line.
    pub fn script(&self) -> String {
        let entries: Vec<_> = self
            .entries
            .iter()
            .map(|entry| match entry.inner {
                true => json!([entry.page, entry.heading, entry.anchor, entry.excerpt, 1]),
                false => json!([entry.page, entry.heading, entry.anchor, entry.excerpt]),
            })
            .collect();
        let page = |(number, (href, title)): (usize, &(String, String))| match self.first.contains(&number) {
            true => json!([href, title, 1]),
            false => json!([href, title]),
        };
        let pages: Vec<_> = self.pages.iter().enumerate().map(page).collect();
        let value = json!({
            "pages": pages,
            "entries": entries,
            "forms": self.packed_forms(),
            "texts": self.packed_texts(),
            "silent": self.silent.join(" "),
        });
        let text = value.to_string().replace('<', "\\u003c");
        let text = text.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029");
        format!("window.onrampSearch={text};\n")
    }

    fn packed_forms(&self) -> String {
        let mut out = String::new();
        let (mut before, mut stems) = (String::new(), 0);
        for (form, stem) in &self.forms {
            let shared = before.chars().zip(form.chars()).take_while(|(a, b)| a == b).count().min(35);
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(&base36(shared));
            out.extend(form.chars().skip(shared));
            if *stem == stems {
                stems += 1;
            } else {
                out.push('=');
                out.push_str(&base36(stems - stem));
            }
            before.clone_from(form);
        }
        out
    }

    fn packed_texts(&self) -> String {
        let lists = self.texts.iter().map(|entries| {
            let mut out = String::new();
            let mut before = 0;
            for entry in entries {
                number(entry - before, &mut out);
                before = *entry;
            }
            out
        });
        lists.collect::<Vec<_>>().join(" ")
    }
}

fn number(mut value: usize, out: &mut String) {
    loop {
        let more = value >= 32;
        let digit = (value % 32) + if more { 32 } else { 0 };
        out.extend(LETTERS.get(digit).map(|letter| char::from(*letter)));
        if !more {
            break;
        }
        value /= 32;
    }
}

fn base36(mut value: usize) -> String {
    let mut digits = Vec::new();
    loop {
        digits.extend(DIGITS.get(value % 36).map(|digit| char::from(*digit)));
        value /= 36;
        if value == 0 {
            break;
        }
    }
    digits.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::super::index::Searchable;
    use super::super::index::tests::page;
    use super::*;
    use crate::base::locale::Locale;

    #[test]
    fn nothing_ends_the_script() {
        let hostile = page("</script>\u{2028}", "<!-- \u{2029} \" \\", &[]);
        let pages = [Searchable { href: "a.html", document: &hostile, detailed: true, first: true }];
        let script = Index::new(&Locale::english(), &pages).script();
        assert!(!script.contains('<') && !script.contains(['\u{2028}', '\u{2029}']));
        assert_eq!(script.matches('\n').count(), 1);
        let json = script.strip_prefix("window.onrampSearch=").unwrap().trim_end().trim_end_matches(';');
        let value: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(value["pages"][0][1], "</script>\u{2028}");
    }

    #[test]
    fn forms_and_texts_are_packed_as_the_page_unpacks_them() {
        let one = page("Back", "backup backups", &[("Zoo", "back zoo")]);
        let pages = [Searchable { href: "a.html", document: &one, detailed: true, first: true }];
        let index = Index::new(&Locale::english(), &pages);
        assert_eq!(index.packed_forms(), "0back 4up 6s=1 0zoo");
        assert_eq!(index.packed_texts(), "B A B");
        let mut out = String::new();
        [0, 31, 32, 1000].iter().for_each(|value| number(*value, &mut out));
        assert_eq!(out, "AfgBof");
        assert_eq!((base36(0), base36(35), base36(36)), ("0".into(), "z".into(), "10".into()));
    }
}
