//! `sitemap.xml`: the addresses of a site's pages.

/// The addresses as a sitemap (sitemaps.org, protocol 0.9). They are web addresses that were checked.
pub fn sitemap(addresses: &[String]) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for address in addresses {
        let escaped = address.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        out.push_str(&format!("<url><loc>{escaped}</loc></url>\n"));
    }
    out.push_str("</urlset>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_stays_one() {
        let text = sitemap(&["https://a.example/x?a=1&b=<2>".to_owned()]);
        assert!(text.contains("<url><loc>https://a.example/x?a=1&amp;b=&lt;2&gt;</loc></url>"), "{text}");
    }
}
