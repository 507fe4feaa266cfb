//! Paths as addresses have them, and what kind of file stands at one.

use std::fmt::Write as _;

/// A path of the output out of an address; `None` where it can't be one. Nothing else is ever read by it: it is looked up
/// among the files that are served.
pub(super) fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                u8::try_from(digit()? * 16 + digit()?).ok()?
            }
            byte => byte,
        });
    }
    let path = String::from_utf8(bytes).ok()?;
    let leaves = path.split('/').any(|part| matches!(part, "." | ".."));
    (!leaves && !path.contains(['\\', '\0'])).then_some(path)
}

/// A path as an address, with everything encoded that means something in an address or in HTML.
pub(super) fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String can't fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// The content type of a file.
pub(super) fn kind(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "xml" => "application/xml",
        "txt" | "md" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "pdf" => "application/pdf",
        "ics" => "text/calendar; charset=utf-8",
        "eml" => "message/rfc822",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_comes_back_as_it_was() {
        for path in ["clients/acme/welcome.pdf", "a b/ç%.html", "<script>'\""] {
            let address = encoded(path);
            assert!(!address.contains(['<', '>', '"', '\'', ' ', '&']), "{address}");
            assert_eq!(decoded(&address).as_deref(), Some(path));
        }
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for address in
            ["../x", "a/%2e%2e/x", "a/./b", "a%5Cb", "a%00", "%zz", "%f", "%ff", "..%2f..%2fetc/passwd"]
        {
            assert_eq!(decoded(address), None, "{address}");
        }
    }

    #[test]
    fn files_have_their_kind() {
        assert_eq!(kind("clients/a/welcome.pdf"), "application/pdf");
        assert_eq!(kind("a/b.html"), "text/html; charset=utf-8");
        assert_eq!(kind("LICENSE"), "application/octet-stream");
    }
}
