//! The address that the preview is served at: this machine's own, which no other machine reaches.

use std::net::{Ipv4Addr, TcpListener};

use crate::base::diagnostic::{Code, Diagnostic};
use crate::shell::workspace::reason;

/// The port that is tried first where none is named.
pub(super) const PORT: u16 = 4400;
/// How many ports are tried.
const TRIES: u16 = 100;

/// Listens at a port; 0 is any that is free. Without one, at the first free one from [`PORT`] on.
///
/// # Errors
/// The port can't be used.
pub(super) fn listen(port: Option<u16>) -> Result<TcpListener, Box<Diagnostic>> {
    let bind = |port: u16| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    let first = port.unwrap_or(PORT);
    let free = match port {
        Some(port) => bind(port),
        None => (PORT..PORT + TRIES).find_map(|port| bind(port).ok()).map_or_else(|| bind(0), Ok),
    };
    free.map_err(|error| {
        let why = match error.kind() {
            std::io::ErrorKind::AddrInUse => "taken".to_owned(),
            _ => reason(&error),
        };
        Box::new(Diagnostic::new(Code::PortUnusable).with("port", first.to_string()).with("reason", why))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_that_is_named_is_used_or_refused() {
        let any = listen(Some(0)).unwrap();
        let port = any.local_addr().unwrap().port();
        let fault = listen(Some(port)).unwrap_err();
        assert_eq!(fault.code, Code::PortUnusable);
        assert!(fault.arguments.contains(&("reason", "taken".into())), "{fault:?}");
    }

    #[test]
    fn without_one_the_next_free_port_is_used() {
        let one = listen(None).unwrap();
        let other = listen(None).unwrap();
        assert_ne!(one.local_addr().unwrap(), other.local_addr().unwrap());
        assert!(other.local_addr().unwrap().ip().is_loopback());
    }
}
