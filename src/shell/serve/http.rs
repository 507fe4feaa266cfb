//! Answers requests: only those of this machine's own browser, only to look, and only what is published.

use std::convert::Infallible;
use std::net::TcpListener;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State as Held};
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HOST, LOCATION, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::response::Builder;
use axum::http::{HeaderMap, Method, Response, StatusCode, Uri};
use axum::response::IntoResponse as _;
use axum::response::sse::{Event, KeepAlive, Sse};
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::WatchStream;

use super::address::{decoded, encoded, kind};
use super::page::{self, About};
use super::site::{Entry, Site, State, site_of};

/// What the preview's own pages may load: what it serves itself, and nothing from elsewhere.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; \
                      img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// What requests need to know.
struct Desk {
    site: Arc<Site>,
    /// The names that this server may be called by: a page of another origin can lead a name of its own here.
    hosts: Vec<String>,
    /// Where `/` leads.
    start: String,
}

/// Serves until Ctrl-C.
pub(super) async fn serve(listener: TcpListener, site: Arc<Site>, start: String) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let port = listener.local_addr()?.port();
    let mut hosts: Vec<String> =
        ["127.0.0.1", "localhost"].iter().map(|name| format!("{name}:{port}")).collect();
    if port == 80 {
        // The port of the web is not named.
        hosts.extend(["127.0.0.1", "localhost"].map(str::to_owned));
    }
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let router = Router::new().fallback(answer).with_state(Arc::new(Desk { site, hosts, start }));
    tokio::select! {
        served = std::future::IntoFuture::into_future(axum::serve(listener, router)) => served,
        stopped = tokio::signal::ctrl_c() => stopped,
    }
}

async fn answer(Held(desk): Held<Arc<Desk>>, request: Request) -> Response<Body> {
    if !is_ours(&desk, request.headers(), request.uri()) {
        return plain(StatusCode::FORBIDDEN, "This address is not the preview's.\n");
    }
    if request.method() != Method::GET && request.method() != Method::HEAD {
        let mut refused = plain(StatusCode::METHOD_NOT_ALLOWED, "The preview only shows.\n");
        refused.headers_mut().insert(ALLOW, axum::http::HeaderValue::from_static("GET, HEAD"));
        return refused;
    }
    let response = get(&desk, request.uri().path(), request.method() == Method::HEAD).await;
    if request.method() == Method::HEAD { response.map(|_| Body::empty()) } else { response }
}

/// Whether a request names this server as our own pages do.
fn is_ours(desk: &Desk, headers: &HeaderMap, uri: &Uri) -> bool {
    let known = |host: &str| desk.hosts.iter().any(|own| own.eq_ignore_ascii_case(host));
    let mut named = headers.get_all(HOST).iter();
    let one = named.next().and_then(|host| host.to_str().ok()).is_some_and(known);
    one && named.next().is_none() && uri.authority().is_none_or(|authority| known(authority.as_str()))
}

async fn get(desk: &Desk, path: &str, only_head: bool) -> Response<Body> {
    let site = &desk.site;
    match path {
        "/" => return redirect(&desk.start),
        "/_onramp/events" => return events(site),
        "/_onramp/preview.js" => return file("preview.js", "", page::SCRIPT.into()),
        "/_onramp/preview.css" => return file("preview.css", "", page::STYLE.into()),
        _ => {}
    }
    let (shown_in_tab, path) = match path.strip_prefix("/_onramp/pdf/") {
        Some(path) => (true, path),
        None => (false, path.strip_prefix('/').unwrap_or(path)),
    };
    let decoded = decoded(path);
    let path = decoded.clone().unwrap_or_default();
    let index = if path.ends_with('/') { format!("{path}index.html") } else { path.clone() };
    let Some(state) = site.state_for(&index).await else {
        return plain(StatusCode::SERVICE_UNAVAILABLE, "The preview is about to end.\n");
    };
    if decoded.is_none() {
        return missing(site, &state);
    }
    match state.files.get(&index) {
        Some(entry) if shown_in_tab => {
            let tag = short(entry.hash);
            let about = About { site, generation: state.generation, tag: &tag };
            own_page(StatusCode::OK, &tag, page::pdf(&site.words, &encoded(&index), &about))
        }
        Some(entry) if index.ends_with(".html") => html(site, &state, &index, entry),
        Some(entry) => made(site, &state, &index, entry, only_head).await,
        // A folder is named without its slash.
        None if state.files.contains_key(&format!("{path}/index.html")) => {
            redirect(&format!("/{}/", encoded(&path)))
        }
        None => missing(site, &state),
    }
}

/// A page of the output.
fn html(site: &Site, state: &State, path: &str, entry: &Entry) -> Response<Body> {
    // A page is another one when what it loads is, too.
    let mut hasher = blake3::Hasher::new();
    hasher.update(entry.hash.as_bytes());
    if let Some(assets) = state.assets.get(site_of(path)) {
        hasher.update(assets.as_bytes());
    }
    let tag = short(hasher.finalize());
    let about = About { site, generation: state.generation, tag: &tag };
    file(".html", &tag, page::with_script(&entry.bytes, &about).into())
}

/// Any other file; one that takes long is made now, on a thread of its own.
async fn made(site: &Arc<Site>, state: &State, path: &str, entry: &Entry, only_head: bool) -> Response<Body> {
    let tag = short(entry.hash);
    if only_head {
        return file(path, &tag, Body::empty());
    }
    let (orders, bytes) = (Arc::clone(&site.orders), Arc::clone(&entry.bytes));
    // A panic while it is made ends this request and nothing else.
    match tokio::task::spawn_blocking(move || orders.make(&bytes)).await {
        Ok(None) => file(path, &tag, Body::from(axum::body::Bytes::from_owner(Arc::clone(&entry.bytes)))),
        Ok(Some(Ok(bytes))) => file(path, &tag, Body::from(axum::body::Bytes::from_owner(bytes))),
        Ok(Some(Err(problems))) => {
            site.add_problems(entry, &problems);
            failed(site, state, &tag)
        }
        Err(panic) => {
            site.add_problems(entry, &[super::guard::told(path, &panic.to_string())]);
            failed(site, state, &tag)
        }
    }
}

/// What changes: the state as it is now, then each that follows.
fn events(site: &Site) -> Response<Body> {
    let states = WatchStream::new(site.follow());
    let told = states.filter(|state| state.generation > 0);
    let events = told.map(|state| Ok::<_, Infallible>(Event::default().data(&*state.event)));
    let mut response = Sse::new(events).keep_alive(KeepAlive::default()).into_response();
    response.headers_mut().insert(CACHE_CONTROL, axum::http::HeaderValue::from_static("no-store"));
    response
}

fn missing(site: &Site, state: &State) -> Response<Body> {
    let about = About { site, generation: state.generation, tag: "missing" };
    own_page(StatusCode::NOT_FOUND, "missing", page::notice(&site.words, "missing", &about))
}

fn failed(site: &Site, state: &State, tag: &str) -> Response<Body> {
    let about = About { site, generation: state.generation, tag };
    own_page(StatusCode::INTERNAL_SERVER_ERROR, tag, page::notice(&site.words, "failed", &about))
}

fn own_page(status: StatusCode, tag: &str, text: String) -> Response<Body> {
    let builder = head(".html", tag).status(status).header(CONTENT_SECURITY_POLICY, POLICY);
    finished(builder, text.into())
}

fn file(path: &str, tag: &str, body: Body) -> Response<Body> {
    let mut builder = head(path, tag);
    if path.ends_with(".svg") {
        // Opened by itself it would be a page.
        builder =
            builder.header(CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    }
    finished(builder, body)
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    finished(head(".txt", "").status(status), text.into())
}

fn redirect(to: &str) -> Response<Body> {
    finished(head(".txt", "").status(StatusCode::TEMPORARY_REDIRECT).header(LOCATION, to), Body::empty())
}

/// What all answers say: nobody keeps, reinterprets or frames them.
fn head(path: &str, tag: &str) -> Builder {
    let builder = Response::builder()
        .header(CONTENT_TYPE, kind(path))
        .header(CACHE_CONTROL, "no-store")
        .header(X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(X_FRAME_OPTIONS, "SAMEORIGIN")
        .header(REFERRER_POLICY, "no-referrer")
        .header("cross-origin-resource-policy", "same-origin");
    if tag.is_empty() { builder } else { builder.header(ETAG, format!("\"{tag}\"")) }
}

fn finished(builder: Builder, body: Body) -> Response<Body> {
    builder.body(body).unwrap_or_else(|_| {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response
    })
}

fn short(hash: blake3::Hash) -> String {
    hash.to_hex().chars().take(16).collect()
}
