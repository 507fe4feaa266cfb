//! Texts that can only be secrets: keys and tokens that begin as their makers let them begin, and words such as
//! `password:` in front of something. Credentials have a rule of their own when they are read.

use std::sync::Arc;

use super::super::{ClientFacts, SharedFacts};
use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::text::{Source, Span};

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

/// Words after which people type a secret, in the languages that records are written in.
const WORDS: &[&str] =
    &["password", "passwd", "pwd", "senha", "contraseña", "contrasena", "clave", "passphrase"];

pub(super) fn client(facts: &ClientFacts<'_>, found: &mut Vec<Diagnostic>) {
    look(&[&facts.intake.source, &facts.onboarding.source], found);
}

pub(super) fn shared(facts: &SharedFacts<'_>, found: &mut Vec<Diagnostic>) {
    look(&[&facts.provider.source, &facts.services.source, &facts.team.source], found);
}

fn look(sources: &[&Arc<Source>], found: &mut Vec<Diagnostic>) {
    for source in sources {
        for line in 1..=source.lines() {
            if let Some(span) = secret(source, line) {
                found.push(Diagnostic::at(Code::LooksLikeSecret, source, span).sensitive(true));
            }
        }
    }
}

fn secret(source: &Arc<Source>, line: usize) -> Option<Span> {
    let span = source.line_span(line);
    let text = source.slice(span);
    let word_end = |from: usize| {
        text[from..]
            .find(|c: char| c.is_whitespace() || c == '"' || c == '\'')
            .map_or(text.len(), |at| from + at)
    };
    for (beginning, least) in BEGINNINGS {
        if let Some(at) = text.find(beginning) {
            let end = word_end(at);
            if end - at >= beginning.len() + least || *beginning == "-----BEGIN" {
                return Some(Span::new(span.start + at, span.start + end.max(at + beginning.len())));
            }
        }
    }
    // Only ASCII letters, so that places stay those of the line.
    let lower = text.to_ascii_lowercase();
    for word in WORDS {
        let Some(at) = lower.find(word) else { continue };
        let starts_word = !lower[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '-');
        let rest = &text[at + word.len()..];
        let Some(mark) =
            rest.find(|c: char| !c.is_whitespace()).filter(|mark| rest[*mark..].starts_with([':', '=']))
        else {
            continue;
        };
        let value = rest[mark + 1..].trim_start();
        let start = at + word.len() + (rest.len() - value.len());
        let end = word_end(start);
        if starts_word
            && end > start
            && !value.starts_with(['*', '#', '|', '>', '[', '{'])
            && !value.contains("://")
        {
            return Some(Span::new(span.start + start, span.start + end));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_found_and_talk_about_them_is_not() {
        for text in [
            "notes: the admin password: hunter2",
            "notes: senha = Verao2026!",
            "notes: ghp_0123456789abcdefghijklmnopqrstuvwxyz",
            "notes: AKIAIOSFODNN7EXAMPLE",
            "  -----BEGIN RSA PRIVATE KEY-----",
        ] {
            assert!(secret(&Source::new("a", text), 1).is_some(), "{text}");
        }
        for text in [
            "goals: change every password before go-live",
            "notes: the password is in the vault",
            "notes: password: op://Clients/acme",
            "password_policy: twelve characters",
            "notes: Senhas são trocadas por nós",
            "notes: contraseña:",
        ] {
            assert!(secret(&Source::new("a", text), 1).is_none(), "{text}");
        }
    }
}
