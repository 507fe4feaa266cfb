//! The live preview: a build in memory that follows the files, shown to this machine's browser.
//!
//! - `watch` says what a changed file touches (`scope`), `worker` has it read and rendered anew, on the thread that holds
//!   everything between two changes (`round`), an owner's files (`owner`) in one piece (`piece`);
//! - `site` holds what was published last; `http` answers requests out of it and out of nothing else. What is being made
//!   anew is waited for, and what somebody looks at is made first;
//! - `page` puts the preview's script into pages on their way out: what a build writes has none of it;
//! - `listen` finds a port, [`open`] the browser.
//!
//! Nothing is written to disk, and nothing but the workspace is read.

mod address;
mod guard;
mod http;
mod inbox;
mod listen;
mod open;
mod owner;
mod page;
mod piece;
mod round;
mod scope;
mod site;
mod watch;
mod worker;

use std::net::TcpListener;
use std::sync::Arc;
use std::sync::mpsc;
use std::time::Duration;

use crate::base::diagnostic::{Code, Diagnostic};
use crate::base::locale::Messages;
use crate::base::value::{Date, Id};
use crate::shell::workspace::{Folder, Shared, reason};

use inbox::Inbox;

pub use open::open;

/// What the preview asks of the program around it, and tells it.
pub trait Host: Send + 'static {
    /// The day that documents speak of.
    fn as_of(&self, shared: &Shared) -> Date;
    /// Something was made anew.
    fn made(&self, made: &Made<'_>);
}

/// What was made anew.
#[derive(Debug)]
pub struct Made<'m> {
    /// Of what it was.
    pub what: &'m What,
    /// How many pages.
    pub pages: usize,
    /// How long it took, from the moment at which the change was noticed.
    pub took: Duration,
    /// Its own problems.
    pub own: &'m [Diagnostic],
    /// All problems, where they are others than before.
    pub all: Option<&'m [Diagnostic]>,
    /// Where the provider's clock stands.
    pub zone: jiff::tz::TimeZone,
}

/// What is made at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Everything.
    All,
    /// One client.
    Client(String),
    /// The guide.
    Guide,
    /// The documents about requests for proposal.
    Rfps,
}

/// A preview that is about to begin.
pub struct Preview {
    folder: Folder,
    client: Option<Id>,
    listener: TcpListener,
    address: String,
    site: Arc<site::Site>,
}

impl Preview {
    /// Takes a port: the one that is named, any for 0, else the first free one from 4400 on. Only `client` is shown, where
    /// one is named.
    ///
    /// # Errors
    /// The port can't be used.
    pub fn new(
        folder: Folder,
        client: Option<Id>,
        port: Option<u16>,
        words: Arc<Messages>,
    ) -> Result<Preview, Box<Diagnostic>> {
        let listener = listen::listen(port)?;
        let own = listener.local_addr().map_err(|error| failed(port, &error))?;
        let session = format!("{:x}", jiff::Timestamp::now().as_nanosecond());
        let site = Arc::new(site::Site::new(words, session));
        Ok(Preview { folder, client, listener, address: format!("http://{own}/"), site })
    }

    /// Where it is shown.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Shows it until Ctrl-C.
    ///
    /// # Errors
    /// The files can't be watched, or the system does not let us answer requests.
    pub fn run(self, host: impl Host) -> Result<(), Box<Diagnostic>> {
        let (sender, changes) = mpsc::channel();
        let watcher = watch::Watcher::new(&self.folder, sender)?;
        let start = match &self.client {
            Some(client) => format!("/clients/{client}/"),
            None => "/internal/".to_owned(),
        };
        let worker = worker::Worker::new(self.folder, self.client, Arc::clone(&self.site), host);
        // It is not waited for: when the program ends, so does it, in the middle of whatever it renders.
        let thread = std::thread::Builder::new().name("preview".to_owned());
        let port = self.listener.local_addr().ok().map(|own| own.port());
        let fault = |error: &std::io::Error| failed(port, error);
        thread.spawn(move || worker.run(Inbox::new(changes), watcher)).map_err(|error| fault(&error))?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| fault(&error))?;
        let served = runtime.block_on(http::serve(self.listener, self.site, start));
        runtime.shutdown_background();
        served.map_err(|error| fault(&error))
    }
}

fn failed(port: Option<u16>, error: &std::io::Error) -> Box<Diagnostic> {
    let port = port.unwrap_or(listen::PORT).to_string();
    Box::new(Diagnostic::new(Code::PortUnusable).with("port", port).with("reason", reason(error)))
}
