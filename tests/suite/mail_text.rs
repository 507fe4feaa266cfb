//! A mail draft read back: headers, both texts and what goes along.

/// A mail draft.
pub(crate) struct Eml {
    /// The headers, each in one line, decoded.
    pub(crate) headers: Vec<(String, String)>,
    /// The plain text.
    pub(crate) text: String,
    /// The HTML.
    pub(crate) html: String,
    /// Names and contents of what goes along.
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

impl Eml {
    /// Reads a draft of ours: the boundaries are known.
    pub(crate) fn read(bytes: &[u8]) -> Eml {
        let raw = String::from_utf8(bytes.to_vec()).unwrap();
        assert!(raw.is_ascii());
        assert!(!raw.replace("\r\n", "").contains(['\r', '\n']), "a line that does not end in CRLF");
        let (head, body) = raw.split_once("\r\n\r\n").unwrap();
        let mut parts = Vec::new();
        for part in body.split("--=_onramp_") {
            let Some((head, content)) = part.split_once("\r\n\r\n") else { continue };
            parts.push((unfolded(head), content.trim_end_matches("\r\n").to_owned()));
        }
        let of = |kind: &str| {
            let part = parts.iter().find(|(head, _)| head.iter().any(|line| line.contains(kind)));
            part.map(|(_, content)| quoted_printable(content)).unwrap_or_default()
        };
        let files = parts.iter().filter_map(|(head, content)| {
            let line = head.iter().find(|line| line.starts_with("Content-Disposition: attachment"))?;
            Some((file_name(line), base64(content)))
        });
        let headers = unfolded(head).into_iter().map(|line| {
            let (name, value) = line.split_once(": ").unwrap();
            (name.to_owned(), words(value))
        });
        Eml {
            headers: headers.collect(),
            text: of("text/plain"),
            html: of("text/html"),
            files: files.collect(),
        }
    }

    /// A header's value.
    pub(crate) fn header(&self, name: &str) -> &str {
        &self.headers.iter().find(|(own, _)| own == name).unwrap_or_else(|| panic!("no {name}")).1
    }
}

fn unfolded(head: &str) -> Vec<String> {
    head.replace("\r\n ", " ").split("\r\n").map(str::to_owned).collect()
}

/// Encoded words, all of them UTF-8 in Base64.
fn words(value: &str) -> String {
    let joined = value.replace("?= =?", "?==?");
    let mut out = String::new();
    let mut rest = joined.as_str();
    while let Some((before, coded)) = rest.split_once("=?UTF-8?B?") {
        let (word, after) = coded.split_once("?=").unwrap();
        out.push_str(before);
        out.push_str(&String::from_utf8(base64(word)).unwrap());
        rest = after;
    }
    out + rest
}

fn file_name(line: &str) -> String {
    if let Some((_, name)) = line.split_once("filename=\"") {
        return name.trim_end_matches('"').to_owned();
    }
    let mut coded = String::new();
    for parameter in line.split(';').filter(|parameter| parameter.trim().starts_with("filename*")) {
        coded.push_str(parameter.split_once('=').unwrap().1.trim());
    }
    let coded = coded.trim_start_matches("UTF-8''");
    let mut bytes = Vec::new();
    let mut rest = coded.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first == b'%' {
            bytes.push(u8::from_str_radix(std::str::from_utf8(&tail[..2]).unwrap(), 16).unwrap());
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).unwrap()
}

fn quoted_printable(text: &str) -> String {
    let whole = text.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = whole.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first == b'=' {
            bytes.push(u8::from_str_radix(std::str::from_utf8(&tail[..2]).unwrap(), 16).unwrap());
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
}

fn base64(text: &str) -> Vec<u8> {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let values = text.chars().filter_map(|c| letters.find(c)).map(|value| u32::try_from(value).unwrap());
    let values: Vec<u32> = values.collect();
    let mut out = Vec::new();
    for four in values.chunks(4) {
        let bits = four.iter().fold(0, |bits, value| bits << 6 | value) << (6 * (4 - four.len()));
        out.extend(bits.to_be_bytes()[1..four.len()].iter());
    }
    out
}
