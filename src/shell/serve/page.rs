//! Pages as the preview hands them out: with the script that shows problems and loads them anew. What a build writes has
//! none of it.

use super::site::Site;
use crate::base::locale::Messages;

/// The script of all pages of the preview.
pub(super) const SCRIPT: &str = include_str!("preview.js");
/// The look of the preview's own pages.
pub(super) const STYLE: &str = include_str!("preview.css");

/// What the script is told of the page that it stands in.
pub(super) struct About<'a> {
    /// What is served.
    pub(super) site: &'a Site,
    /// The generation that the page is of.
    pub(super) generation: u64,
    /// What differs whenever the page does.
    pub(super) tag: &'a str,
}

impl About<'_> {
    fn script(&self) -> String {
        let About { site, generation, tag } = self;
        let session = &site.session;
        format!(
            "<script src=\"/_onramp/preview.js\" data-session=\"{session}\" data-generation=\"{generation}\" \
             data-page=\"{tag}\"></script>"
        )
    }
}

/// A page of the output with the script in it, and with a policy that lets it run.
pub(super) fn with_script(html: &[u8], about: &About<'_>) -> Vec<u8> {
    let html = String::from_utf8_lossy(html);
    let mut page = loosened(&html);
    let end = page.to_ascii_lowercase().rfind("</body>").unwrap_or(page.len());
    page.insert_str(end, &about.script());
    page.into_bytes()
}

/// The page with `script-src` and `connect-src` of its policy opened for what the preview serves itself.
fn loosened(html: &str) -> String {
    const META: &str = "http-equiv=\"content-security-policy\"";
    const CONTENT: &str = "content=\"";
    let lower = html.to_ascii_lowercase();
    let mut out = String::with_capacity(html.len() + 1024);
    let mut from = 0;
    while let Some(at) = lower[from..].find(META).map(|at| from + at + META.len()) {
        let Some(start) = lower[at..].find(CONTENT).map(|start| at + start + CONTENT.len()) else { break };
        let Some(end) = lower[start..].find('"').map(|end| start + end) else { break };
        out.push_str(&html[from..start]);
        out.push_str(&policy(&html[start..end]));
        from = end;
    }
    out.push_str(&html[from..]);
    out
}

/// A policy that allows scripts and requests of the same origin beside all that it allows.
fn policy(policy: &str) -> String {
    let policy = policy.replace("&#39;", "'");
    let mut parts: Vec<String> =
        policy.split(';').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
    for name in ["script-src", "connect-src"] {
        let own = parts.iter_mut().find(|part| part.split_whitespace().next() == Some(name));
        match own {
            Some(part) if part.contains("'self'") => {}
            Some(part) if part.contains("'none'") => *part = part.replace("'none'", "'self'"),
            Some(part) => part.push_str(" 'self'"),
            None => parts.push(format!("{name} 'self'")),
        }
    }
    parts.join("; ")
}

/// A page of the preview's own, about something that can't be shown.
pub(super) fn notice(words: &Messages, title: &str, about: &About<'_>) -> String {
    let word = |id: &str| words.get(&format!("cli-preview-{id}"), []).unwrap_or_default();
    own(
        words,
        &word(title),
        &format!(
            "<main><h1>{}</h1><p>{}</p><p><a href=\"/\">{}</a></p></main>",
            word(title),
            word(&format!("{title}-about")),
            word("home")
        ),
        about,
    )
}

/// A page that shows a PDF and loads it anew. `path` is its address, with everything encoded that has a meaning in HTML.
pub(super) fn pdf(words: &Messages, path: &str, about: &About<'_>) -> String {
    let name = path.rsplit('/').next().unwrap_or_default();
    let tag = about.tag;
    own(words, name, &format!("<iframe src=\"/{path}?{tag}\" title=\"{name}\"></iframe>"), about)
}

fn own(words: &Messages, title: &str, body: &str, about: &About<'_>) -> String {
    let (lang, script) = (words.locale(), about.script());
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"/_onramp/preview.css\">\n</head>\n\
         <body>{body}{script}</body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::locale::Locale;

    fn page(html: &str) -> String {
        let site = Site::new(Arc::new(Messages::empty(&Locale::english())), "s".into());
        let about = About { site: &site, generation: 3, tag: "t" };
        String::from_utf8(with_script(html.as_bytes(), &about)).unwrap()
    }

    #[test]
    fn a_page_gets_one_script_at_its_end() {
        let page = page("<body><p>a</p></BODY></html>");
        let script = "<script src=\"/_onramp/preview.js\" data-session=\"s\" data-generation=\"3\" data-page=\"t\"></script>";
        assert_eq!(page, format!("<body><p>a</p>{script}</BODY></html>"));
    }

    #[test]
    fn a_policy_is_opened_no_further_than_needed() {
        assert_eq!(
            policy("default-src 'none'; style-src 'self'; form-action 'none'"),
            "default-src 'none'; style-src 'self'; form-action 'none'; script-src 'self'; connect-src 'self'"
        );
        assert_eq!(
            policy("script-src &#39;sha256-abc&#39;;connect-src 'none'"),
            "script-src 'sha256-abc' 'self'; connect-src 'self'"
        );
        assert_eq!(policy("script-src 'self'; connect-src 'self'"), "script-src 'self'; connect-src 'self'");
        let meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
        let page = page(&format!("{meta}<p title=\"content=\">x</p>"));
        assert!(page.starts_with(
            "<meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; script-src 'self'; connect-src 'self'\"><p title=\"content=\">x</p>"
        ));
    }

    #[test]
    fn a_page_that_ends_early_is_still_a_page() {
        for html in [
            "",
            "<meta http-equiv=\"content-security-policy\"",
            "<meta http-equiv=\"content-security-policy\" content=\"a",
        ] {
            assert!(page(html).starts_with(html));
        }
    }
}
