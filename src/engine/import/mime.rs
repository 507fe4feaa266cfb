//! The parts of a mail (RFC 2045 and its kin), as far as answers can stand in them: encodings undone, mails within mails opened.

use data_encoding::BASE64_MIME_PERMISSIVE;

use super::incoming::text_of;

/// Mails in mails in mails.
const DEEPEST: usize = 8;

/// The contents of a mail's parts, decoded; a text that is no mail is its own only part.
pub(super) fn parts(bytes: &[u8]) -> Vec<Vec<u8>> {
    parts_at(bytes, 0)
}

fn parts_at(bytes: &[u8], depth: usize) -> Vec<Vec<u8>> {
    let Some((headers, body)) = split(bytes).filter(|_| depth < DEEPEST) else { return vec![bytes.to_vec()] };
    let kind = header(&headers, "content-type").unwrap_or_default();
    let lower = kind.to_ascii_lowercase();
    if lower.starts_with("multipart/") {
        return match boundary(&kind) {
            Some(mark) => {
                pieces(body, &mark).into_iter().flat_map(|piece| parts_at(piece, depth + 1)).collect()
            }
            None => vec![body.to_vec()],
        };
    }
    let encoding = header(&headers, "content-transfer-encoding").unwrap_or_default().to_ascii_lowercase();
    let decoded = match encoding.trim() {
        "base64" => {
            let letters: Vec<u8> = body.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
            BASE64_MIME_PERMISSIVE.decode(&letters).unwrap_or_else(|_| body.to_vec())
        }
        "quoted-printable" => quoted_printable(body),
        _ => body.to_vec(),
    };
    if lower.starts_with("message/") { parts_at(&decoded, depth + 1) } else { vec![decoded] }
}

/// The headers, a line each, and what follows the first empty line; `None` where a text does not begin with headers.
fn split(bytes: &[u8]) -> Option<(Vec<String>, &[u8])> {
    let mut headers: Vec<String> = Vec::new();
    let mut rest = bytes;
    loop {
        let end = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| at + 1);
        let (line, after) = rest.split_at(end);
        let line = text_of(line);
        let line = line.trim_end_matches(['\r', '\n']);
        rest = after;
        if line.is_empty() {
            return (!headers.is_empty()).then_some((headers, rest));
        }
        let goes_on = line.starts_with([' ', '\t']);
        if let Some(last) = headers.last_mut().filter(|_| goes_on) {
            last.push_str(line);
            continue;
        }
        // Mail folders put a line before each mail.
        if headers.is_empty() && line.starts_with("From ") {
            continue;
        }
        let (name, _) = line.split_once(':')?;
        let plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic());
        headers.push(plain.then(|| line.to_owned())?);
    }
}

fn header(headers: &[String], name: &str) -> Option<String> {
    headers.iter().find_map(|line| {
        let (own, value) = line.split_once(':')?;
        own.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    })
}

fn boundary(kind: &str) -> Option<String> {
    kind.split(';').find_map(|part| {
        let (name, value) = part.split_once('=')?;
        let value = value.trim().trim_matches('"');
        (name.trim().eq_ignore_ascii_case("boundary") && !value.is_empty()).then(|| format!("--{value}"))
    })
}

/// What stands between the lines that begin with a boundary.
fn pieces<'b>(body: &'b [u8], mark: &str) -> Vec<&'b [u8]> {
    let mut found = Vec::new();
    let (mut at, mut start) = (0, None);
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        if line.starts_with(mark.as_bytes()) {
            found.extend(start.and_then(|start| body.get(start..at)));
            start = Some(at + line.len());
            if line.get(mark.len()..).is_some_and(|rest| rest.starts_with(b"--")) {
                return found;
            }
        }
        at += line.len();
    }
    // A mail that was cut off ends without its last boundary.
    found.extend(start.and_then(|start| body.get(start..)));
    found
}

fn quoted_printable(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len());
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        let text = line.trim_ascii_end();
        let (text, soft) = text.strip_suffix(b"=").map_or((text, false), |text| (text, true));
        let mut at = 0;
        while let Some(byte) = text.get(at) {
            let hex = text.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
            match hex.filter(|_| *byte == b'=').and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
                Some(value) => {
                    out.push(value);
                    at += 3;
                }
                None => {
                    out.push(*byte);
                    at += 1;
                }
            }
        }
        if !soft && line.ends_with(b"\n") {
            out.push(b'\n');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(mail: &str) -> Vec<String> {
        parts(mail.as_bytes()).into_iter().map(|part| String::from_utf8(part).unwrap()).collect()
    }

    #[test]
    fn a_text_without_headers_is_its_own_only_part() {
        assert_eq!(texts("Dear all,\nhello: you"), ["Dear all,\nhello: you"]);
        assert_eq!(texts(""), [""]);
    }

    #[test]
    fn parts_are_decoded() {
        let mail = "From x@y Fri\nContent-Type: multipart/alternative;\n boundary=b\n\nignored\n--b\n\
                    Content-Transfer-Encoding: Quoted-Printable\n\na=C3=A7=\nb\n--b\nContent-Transfer-Encoding: base64\n\nYQ\n==\n--b--\nend";
        assert_eq!(texts(mail), ["açb\n", "a"]);
        let cut = mail.split("==\n").next().unwrap();
        assert_eq!(texts(cut).len(), 2, "the rest of a mail that was cut off is read");
    }

    #[test]
    fn mails_in_mails_have_an_end() {
        let mut mail = String::from("text");
        for _ in 0..40 {
            mail = format!("Content-Type: message/rfc822\n\n{mail}");
        }
        assert_eq!(parts(mail.as_bytes()).len(), 1);
    }
}
