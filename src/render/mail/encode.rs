//! Bytes as lines of ASCII.

use std::fmt::Write as _;

/// The longest line of a body.
const LINE: usize = 76;

/// A text as quoted-printable (RFC 2045), its lines ended by CRLF.
pub(super) fn quoted_printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for line in text.trim_end_matches('\n').split('\n') {
        let line = line.strip_suffix('\r').unwrap_or(line);
        let mut width = 0;
        for (at, byte) in line.bytes().enumerate() {
            let last = at + 1 == line.len();
            let plain = match byte {
                b'=' => false,
                // A blank at a line's end would be lost on the way.
                b' ' | b'\t' => !last,
                33..=126 => true,
                _ => false,
            };
            let needed = if plain { 1 } else { 3 };
            if width + needed > LINE - 1 {
                out.push_str("=\r\n");
                width = 0;
            }
            width += needed;
            if plain {
                out.push(char::from(byte));
            } else {
                // Writing to a String can't fail.
                let _ = write!(out, "={byte:02X}");
            }
        }
        out.push_str("\r\n");
    }
    out
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Bytes as Base64 in one piece.
pub(super) fn base64(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let index = (bits >> (18 - 6 * place)) & 63;
            let letter = ALPHABET.get(index as usize).copied().unwrap_or(b'=');
            out.push(if place <= three.len() { char::from(letter) } else { '=' });
        }
    }
    out
}

/// Bytes as Base64 in lines ended by CRLF.
pub(super) fn base64_lines(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() / 57 * 78 + 80);
    for line in bytes.chunks(LINE / 4 * 3) {
        out.push_str(&base64(line));
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_rfc_4648() {
        for (plain, coded) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
        assert!(base64_lines(&[0; 500]).lines().all(|line| line.len() <= LINE));
    }

    #[test]
    fn lines_are_short_and_blanks_survive() {
        let text = format!("{}\nfim \n\n=?\r\nação", "açúcar ".repeat(30));
        let coded = quoted_printable(&text);
        assert!(coded.split("\r\n").all(|line| line.len() <= LINE), "{coded}");
        assert!(coded.ends_with("fim=20\r\n\r\n=3D?\r\na=C3=A7=C3=A3o\r\n"), "{coded}");
        assert!(!coded.replace("\r\n", "").contains(['\r', '\n']));
    }
}
