//! Texts that can only be secrets: keys and tokens that begin as their makers let them begin, words such as `password:`
//! in front of something, and addresses with a password in them.
//!
//! A rule says where they stand; and whatever is said of a line that holds one, the line and the sentences hide it.

use std::ops::Range;

/// How keys and tokens of well-known makers begin, with the least length of what follows.
const BEGINNINGS: &[(&str, usize)] = &[
    ("AKIA", 16),
    ("ghp_", 30),
    ("github_pat_", 30),
    ("glpat-", 20),
    ("xoxb-", 20),
    ("sk_live_", 20),
    ("AIza", 35),
    ("-----BEGIN", 5),
];

/// Words after which people type a secret, in the languages that records are written in, and whether they can't be
/// the end of another word: an autoclave is no clave, but an adminpassword is a password.
const WORDS: &[(&str, bool)] = &[
    ("password", true),
    ("passwd", true),
    ("passphrase", true),
    ("contraseña", true),
    ("contrasena", true),
    ("pwd", false),
    ("senha", false),
    ("clave", false),
];

/// The bytes of a line that look like a secret.
pub fn find_secret(line: &str) -> Option<Range<usize>> {
    known_beginning(line).or_else(|| behind_word(line)).or_else(|| in_address(line))
}

fn word_end(text: &str, from: usize) -> usize {
    let end = text[from..].find(|c: char| c.is_whitespace() || c == '"' || c == '\'');
    end.map_or(text.len(), |at| from + at)
}

fn known_beginning(text: &str) -> Option<Range<usize>> {
    BEGINNINGS.iter().find_map(|(beginning, least)| {
        let at = text.find(beginning)?;
        let end = word_end(text, at);
        let long = end - at >= beginning.len() + least || *beginning == "-----BEGIN";
        long.then(|| at..end.max(at + beginning.len()))
    })
}

fn behind_word(text: &str) -> Option<Range<usize>> {
    // Only ASCII letters, so that places stay those of the line.
    let lower = text.to_ascii_lowercase();
    WORDS.iter().find_map(|(word, unmistakable)| {
        lower.match_indices(word).find_map(|(at, _)| {
            let starts_word = *unmistakable || !lower[..at].ends_with(char::is_alphanumeric);
            let rest = &text[at + word.len()..];
            // `"password": x` is a way to write a key, too.
            let value =
                rest.trim_start_matches(['"', '\'']).trim_start().strip_prefix([':', '='])?.trim_start();
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
            let value = quote.map_or(value, |_| &value[1..]);
            let start = text.len() - value.len();
            let end = match quote {
                Some(quote) => value.find(quote).map_or(text.len(), |end| start + end),
                None => word_end(text, start),
            };
            // A reference into a vault is no secret.
            let plain =
                !value.starts_with(['*', '#', '|', '>', '[', '{']) && !text[start..end].contains("://");
            (starts_word && plain && end > start).then_some(start..end)
        })
    })
}

/// `https://user:secret@host`.
fn in_address(text: &str) -> Option<Range<usize>> {
    text.match_indices("://").find_map(|(at, mark)| {
        let start = at + mark.len();
        let authority = text[start..].split(|c: char| c.is_whitespace() || "/?#\"'".contains(c)).next()?;
        let (user, _) = authority.rsplit_once('@')?;
        let (_, secret) = user.split_once(':')?;
        let end = start + user.len();
        (!secret.is_empty()).then_some(end - secret.len()..end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_found_and_talk_about_them_is_not() {
        for (text, secret) in [
            ("notes: the admin password: hunter2", "hunter2"),
            ("notes: change the password often; password: hunter2", "hunter2"),
            ("  password: \"two words\"", "two words"),
            ("  {\"password\": 'hunter2'}", "hunter2"),
            ("notes: senha = Verao2026!", "Verao2026!"),
            ("  admin_senha: Verao2026!", "Verao2026!"),
            ("  wifipassword: hunter2", "hunter2"),
            ("notes: password: hunter2, see https://portal.example", "hunter2,"),
            ("notes: ghp_0123456789abcdefghijklmnopqrstuvwxyz", "ghp_0123456789abcdefghijklmnopqrstuvwxyz"),
            ("notes: AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE"),
            ("  -----BEGIN RSA PRIVATE KEY-----", "-----BEGIN"),
            ("url: https://admin:hunter2@portal.example/x", "hunter2"),
        ] {
            assert_eq!(find_secret(text).map(|range| &text[range]), Some(secret), "{text}");
        }
        for text in [
            "goals: change every password before go-live",
            "notes: the password is in the vault",
            "notes: password: op://Clients/acme",
            "password_policy: twelve characters",
            "notes: Senhas são trocadas por nós",
            "notes: contraseña:",
            "room: autoclave: second floor",
            "notes: password: ***",
            "url: https://portal.example:8080/a@b",
            "email: ana@acme.example",
        ] {
            assert_eq!(find_secret(text), None, "{text}");
        }
    }
}
