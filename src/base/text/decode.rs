//! Bytes to text, or the reason why not.

/// Why bytes are not text that Onramp reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// UTF-16, as some Windows programs save it.
    Utf16,
    /// A byte that is not UTF-8: the text before it, and the byte.
    NotUtf8 {
        /// The text up to the byte.
        before: String,
        /// The byte's value.
        byte: u8,
    },
    /// A zero byte, which no text has: the text before it.
    Zero {
        /// The text up to the byte.
        before: String,
    },
}

/// Reads UTF-8. A byte order mark stays in the text, so that places are right; readers skip it.
///
/// # Errors
/// The first reason why the bytes are not text.
pub fn decode(bytes: &[u8]) -> Result<String, Unreadable> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(Unreadable::Utf16);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => match text.find('\0') {
            // UTF-16 without a mark: every other byte of plain text is zero.
            Some(at) if at <= 1 && bytes.iter().filter(|byte| **byte == 0).count() * 3 > bytes.len() => {
                Err(Unreadable::Utf16)
            }
            Some(at) => Err(Unreadable::Zero { before: text[..at].to_owned() }),
            None => Ok(text.to_owned()),
        },
        Err(error) => {
            let at = error.valid_up_to();
            Err(Unreadable::NotUtf8 {
                before: String::from_utf8_lossy(&bytes[..at]).into_owned(),
                byte: bytes.get(at).copied().unwrap_or_default(),
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf16_is_recognised_with_and_without_a_mark() {
        assert_eq!(decode(&[0xFF, 0xFE, b'a', 0]), Err(Unreadable::Utf16));
        assert_eq!(decode(&[b'a', 0, b'b', 0]), Err(Unreadable::Utf16));
    }

    #[test]
    fn the_text_before_a_bad_byte_is_kept() {
        let error = decode(b"nome: a\xE7o");
        assert_eq!(error, Err(Unreadable::NotUtf8 { before: "nome: a".into(), byte: 0xE7 }));
    }
}
