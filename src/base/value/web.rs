//! Addresses on the web and in mail.

use std::fmt;

use super::super::diagnostic::Code;
use super::phone::EXTENSION;
use super::scalar::{Problem, Scalar, scalar};

/// A web address: `https://…` or `http://…`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Url(String);

/// An e-mail address.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Email(String);

impl Url {
    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Email {
    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a link's destination may stand in a document: http, https with a host, mailto, tel, a relative page or a
/// heading of the same page. Everything else (`javascript:`, `data:`, `//host`) may not.
pub fn link_is_safe(to: &str) -> bool {
    if to.is_empty() || to.chars().any(|c| c.is_control() || c == '\\') || to.starts_with(' ') {
        return false;
    }
    if let Some(heading) = to.strip_prefix('#') {
        return !heading.is_empty();
    }
    match to.split_once(':') {
        Some((scheme, rest)) if !scheme.contains(['/', '?', '#']) => {
            match scheme.to_ascii_lowercase().as_str() {
                "http" | "https" => host_is_plain(rest),
                "mailto" => Email::parse(rest.split('?').next().unwrap_or_default()).is_ok(),
                "tel" => number_is_plain(rest),
                _ => false,
            }
        }
        _ => !to.starts_with('/') && !to.split('/').any(|part| part == ".."),
    }
}

/// Whether answers may be sent to an address: over https, or to this machine, for trying it out.
pub fn is_safe_endpoint(url: &str) -> bool {
    let local = |rest: &str| {
        let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
        matches!(host, "localhost" | "127.0.0.1")
    };
    // A page's policy names hosts in ASCII only.
    url.is_ascii() && (url.starts_with("https://") || url.strip_prefix("http://").is_some_and(local))
}

/// Scheme, host and port of a web address: what a page's policy names.
pub fn origin(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next().filter(|host| !host.is_empty())?;
    url.get(..scheme.len() + 3 + host.len())
}

/// A number, with the extension behind it where there is one.
fn number_is_plain(rest: &str) -> bool {
    let (number, extension) = rest.split_once(EXTENSION).unwrap_or((rest, "0"));
    number.chars().any(|c| c.is_ascii_digit())
        && number.chars().all(|c| c.is_ascii_digit() || "+-.() ".contains(c))
        && !extension.is_empty()
        && extension.bytes().all(|b| b.is_ascii_digit())
}

/// `//host…` with a host that can't be mistaken: no user part, no blanks.
fn host_is_plain(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix("//") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
    !host.is_empty()
        && host.split('.').all(|label| {
            !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
        })
        && port.bytes().all(|b| b.is_ascii_digit())
        && !rest.contains(char::is_whitespace)
}

impl Scalar for Url {
    const NAME: &'static str = "url";

    fn parse(text: &str) -> Result<Url, Problem> {
        let web = text.starts_with("https:") || text.starts_with("http:");
        if web && link_is_safe(text) {
            return Ok(Url(text.to_owned()));
        }
        let guess = format!("https://{text}");
        let suggestion = if !text.contains(':') && text.contains('.') && link_is_safe(&guess) {
            guess
        } else {
            String::new()
        };
        Err(Problem::new(Code::BadUrl).with("suggestion", suggestion))
    }
}

impl Scalar for Email {
    const NAME: &'static str = "email";

    fn parse(text: &str) -> Result<Email, Problem> {
        let good = text.rsplit_once('@').is_some_and(|(user, host)| {
            !user.is_empty()
                && !user.contains(['@', ',', ';', '<', '>', '"', '(', ')', '%', '?', '&', '\\'])
                && !text.contains(|c: char| c.is_whitespace() || c.is_control())
                && host.contains('.')
                && host
                    .split('.')
                    .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'))
        });
        if good { Ok(Email(text.to_owned())) } else { Err(Problem::new(Code::BadEmail)) }
    }
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

scalar!(Url);
scalar!(Email);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_safe_links_pass() {
        for good in [
            "https://a.example/x?y=1#z",
            "http://a.example:8080",
            "mailto:ana@a.example",
            "tel:+55 19 5550-0100",
            "tel:+551955500100;ext=204",
            "plan.html",
            "#team",
            "files/a.pdf",
        ] {
            assert!(link_is_safe(good), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:x",
            "data:text/html,x",
            "//evil.example",
            "https://a@b.example",
            "https:///x",
            "/etc/passwd",
            "../x",
            "file:///x",
            "vbscript:x",
            "",
            "java\nscript:x",
            "https://a b.example",
            "\\\\host",
            "tel:ask Ana",
            "tel:123;ext=",
            "tel:123;ext=4;phone-context=x",
        ] {
            assert!(!link_is_safe(bad), "{bad}");
        }
    }

    #[test]
    fn answers_go_over_https_or_nowhere_but_here() {
        for good in ["https://a.example/x", "http://127.0.0.1:8080/x", "http://localhost"] {
            assert!(is_safe_endpoint(good), "{good}");
        }
        for bad in ["http://a.example", "http://localhost.evil.example", "https://ação.example", "ftp://x"]
        {
            assert!(!is_safe_endpoint(bad), "{bad}");
        }
        assert_eq!(origin("https://a.example:8443/x?y#z"), Some("https://a.example:8443"));
        assert_eq!(origin("https://a.example"), Some("https://a.example"));
        assert_eq!(origin("a.example"), None);
    }

    #[test]
    fn addresses() {
        assert!(Email::parse("helena@clinicaboavista.example").is_ok());
        for bad in ["helena", "helena@", "a b@c.example", "a@b", "a@b..example", "a@b.example,c@d.example"] {
            assert!(Email::parse(bad).is_err(), "{bad}");
        }
        let problem = Url::parse("www.boavista.example").unwrap_err();
        assert_eq!(problem.arguments[0].1.to_string(), "https://www.boavista.example");
    }
}
