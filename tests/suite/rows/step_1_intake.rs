//! Step 1: the client's basic data.
