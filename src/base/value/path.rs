//! Paths of files that a record names.

use std::fmt;

use super::super::diagnostic::Code;
use super::scalar::{Problem, Scalar, scalar};

/// A file's path from the folder of the record that names it: `/` between parts, never out of the folder, and fit
/// for every system.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FilePath(String);

/// Names that Windows keeps for devices, with any ending.
const RESERVED: &[&str] = &["con", "prn", "aux", "nul"];

impl FilePath {
    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Scalar for FilePath {
    const NAME: &'static str = "path";

    fn parse(text: &str) -> Result<FilePath, Problem> {
        let reason = |why: &'static str| Err(Problem::new(Code::BadPath).with("why", why));
        if text.contains('\\') {
            return reason("backslash");
        }
        let drive = text.as_bytes().get(1) == Some(&b':');
        if drive || text.starts_with('/') || text.starts_with('~') {
            return reason("absolute");
        }
        for part in text.split('/') {
            let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
            let numbered = (stem.starts_with("com") || stem.starts_with("lpt"))
                && stem.len() == 4
                && stem.ends_with(|c: char| c.is_ascii_digit());
            match part {
                ".." => return reason("leaves"),
                "" | "." => return reason("empty-part"),
                _ if RESERVED.contains(&stem.as_str()) || numbered => return reason("reserved"),
                _ if part.ends_with(['.', ' ']) || part.contains(['<', '>', ':', '"', '|', '?', '*']) => {
                    return reason("character");
                }
                _ if part.chars().any(char::is_control) => return reason("character"),
                _ => {}
            }
        }
        Ok(FilePath(text.to_owned()))
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

scalar!(FilePath);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_in_their_folder_on_every_system() {
        assert!(FilePath::parse("files/rede 2026.svg").is_ok());
        for bad in [
            "files\\a.svg",
            "C:/a",
            "/etc/passwd",
            "../a",
            "a/../../b",
            "~/a",
            "",
            "a//b",
            "./a",
            "NUL",
            "com1.txt",
            "a/aux.svg",
            "a. ",
            "a?b",
            "a\nb",
        ] {
            assert!(FilePath::parse(bad).is_err(), "{bad:?}");
        }
    }
}
