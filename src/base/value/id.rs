//! Names that records use for each other.

use std::fmt;

use super::super::diagnostic::Code;
use super::scalar::{Problem, Scalar, scalar};

/// The longest id, so that it fits in every file system's names.
const LONGEST: usize = 63;

/// The id of a client, person, device and so on: `[a-z0-9][a-z0-9-]{0,62}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

/// The id of a task: an [`Id`], or two with a slash for an expanded one (`rotate-passwords/fw-admin`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId(String);

/// The fingerprint of a text: 6 to 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Fingerprint(String);

impl Id {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id that a name suggests: `Clínica Boa Vista` gives `clinica-boa-vista`; `None` where nothing is left.
    pub fn suggest(name: &str) -> Option<Id> {
        use unicode_normalization::UnicodeNormalization as _;
        let mut id = String::new();
        for c in name.nfkd().filter(char::is_ascii).map(|c| c.to_ascii_lowercase()) {
            if c.is_ascii_alphanumeric() {
                id.push(c);
            } else if !id.is_empty() && !id.ends_with('-') {
                id.push('-');
            }
        }
        id.truncate(LONGEST);
        let id = id.trim_matches('-');
        is_id(id).then(|| Id(id.to_owned()))
    }
}

/// How many digits a fingerprint has that Onramp makes.
const FINGERPRINT_DIGITS: usize = 12;

impl Fingerprint {
    /// The fingerprint of a file.
    pub fn of_bytes(bytes: &[u8]) -> Option<Fingerprint> {
        let hash = blake3::hash(bytes).to_hex();
        hash.get(..FINGERPRINT_DIGITS).map(|digits| Fingerprint(digits.to_owned()))
    }

    /// Whether this one, as far as it was typed, is that of the same text.
    pub fn means(&self, other: &Fingerprint) -> bool {
        self.0.starts_with(&other.0) || other.0.starts_with(&self.0)
    }
}

impl TaskId {
    /// The id of a task, or of one item of a repeated task.
    pub fn new(task: &Id, item: Option<&Id>) -> TaskId {
        TaskId(match item {
            Some(item) => format!("{task}/{item}"),
            None => task.0.clone(),
        })
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The playbook's task, and the item that it was expanded for.
    pub fn parts(&self) -> (&str, Option<&str>) {
        match self.0.split_once('/') {
            Some((task, item)) => (task, Some(item)),
            None => (&self.0, None),
        }
    }
}

fn is_id(text: &str) -> bool {
    let mut chars = text.chars();
    text.len() <= LONGEST
        && chars.next().is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        && chars.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn bad_id(text: &str) -> Problem {
    let suggestion = Id::suggest(text).map_or(String::new(), |id| id.0);
    Problem::new(Code::BadId).with("suggestion", suggestion)
}

impl Scalar for Id {
    const NAME: &'static str = "id";

    fn parse(text: &str) -> Result<Id, Problem> {
        if is_id(text) { Ok(Id(text.to_owned())) } else { Err(bad_id(text)) }
    }
}

impl Scalar for TaskId {
    const NAME: &'static str = "task-id";

    fn parse(text: &str) -> Result<TaskId, Problem> {
        let good = match text.split_once('/') {
            Some((task, item)) => is_id(task) && is_id(item),
            None => is_id(text),
        };
        if good { Ok(TaskId(text.to_owned())) } else { Err(bad_id(text)) }
    }
}

impl Scalar for Fingerprint {
    const NAME: &'static str = "fingerprint";

    fn parse(text: &str) -> Result<Fingerprint, Problem> {
        let good = (6..=64).contains(&text.len()) && text.chars().all(|c| c.is_ascii_hexdigit());
        if good {
            Ok(Fingerprint(text.to_ascii_lowercase()))
        } else {
            Err(Problem::new(Code::BadFingerprint))
        }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for TaskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

scalar!(Id);
scalar!(TaskId);
scalar!(Fingerprint);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain_and_short() {
        assert!(Id::parse("fw-01").is_ok());
        for bad in ["", "-a", "Fw", "fw_01", "a/b", "..", &"a".repeat(64)] {
            assert!(Id::parse(bad).is_err(), "{bad}");
        }
        assert_eq!(Id::suggest("Clínica Boa Vista!").unwrap().as_str(), "clinica-boa-vista");
        assert_eq!(Id::suggest("日本"), None);
    }

    #[test]
    fn task_ids_have_at_most_two_parts() {
        assert_eq!(TaskId::parse("rotate/fw").unwrap().parts(), ("rotate", Some("fw")));
        assert!(TaskId::parse("a/b/c").is_err());
    }
}
