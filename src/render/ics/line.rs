//! Content lines: RFC 5545, sections 3.1 and 3.3.11.

/// How long a line may be, in bytes and without its end.
const MOST: usize = 75;

/// Content lines, as they stand in a file.
#[derive(Default)]
pub(super) struct Lines {
    bytes: Vec<u8>,
}

impl Lines {
    /// Adds a line. Characters that would end it or steer a terminal are left out: values are escaped before, so none is
    /// there by right.
    pub(super) fn add(&mut self, line: &str) {
        let mut used = 0;
        for c in line.chars().filter(|c| !c.is_control() || *c == '\t') {
            // A character is never torn: the next line takes it whole, behind the space that marks it as a part of this.
            if used + c.len_utf8() > MOST {
                self.bytes.extend_from_slice(b"\r\n ");
                used = 1;
            }
            let mut room = [0; 4];
            self.bytes.extend_from_slice(c.encode_utf8(&mut room).as_bytes());
            used += c.len_utf8();
        }
        self.bytes.extend_from_slice(b"\r\n");
    }

    /// All lines.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// A text as a value: what means something in a content line is escaped, a line end becomes `\n`.
pub(super) fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 8);
    let mut rest = value.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\r' => {
                rest.next_if_eq(&'\n');
                out.push_str("\\n");
            }
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push_str("\\n"),
            c if c.is_control() && c != '\t' => {}
            c => out.push(c),
        }
    }
    out
}
