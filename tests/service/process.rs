//! The service as a process: what it keeps, who may ask, how it ends.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::json;

use super::service;
use crate::common::{Service, bundled, comity_with, eventually, folder};

#[test]
fn an_event_is_recorded_once_and_over_a_restart() {
    let data = folder();
    let event = json!({"event": "sent", "event_id": "e-1", "conversation": "c-1", "market": "DE",
        "text": "Guten Tag, Kim Meier!"});
    for repeated in [false, true] {
        let service = Service::start(bundled(), data.path());
        let told = service.post("/v1/record", &event).json();
        assert_eq!(told, json!({"event_id": "e-1", "repeated": repeated}));
        assert_eq!(service.post("/v1/record", &event).json()["repeated"], true);
        let other = json!({"event": "shown", "event_id": "e-1", "conversation": "c-1"});
        assert_eq!(service.post("/v1/record", &other).refused(409), "/event_id");
        assert!(service.terminate().success());
    }
    for entry in std::fs::read_dir(data.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            let kept = bytes.windows(9).any(|window| window == b"Kim Meier");
            assert!(!kept, "the customer's name stands in {}", path.display());
        }
    }
}

#[test]
fn a_key_is_asked_for_where_one_is_configured() {
    let data = folder();
    let service = Service::start_with(bundled(), data.path(), &[("COMITY_KEY", "s3cret")]);
    let draft = json!({"text": "a", "market": "DE"});
    service.post("/v1/check", &draft).refused(401);
    for path in ["/v1/answers", "/v1/matrix", "/metrics"] {
        service.get(path).refused(401);
    }
    for path in ["/healthz", "/readyz"] {
        assert_eq!(service.get(path).status, 200, "{path}");
    }
    let service = service.bearing("s3cre");
    service.post("/v1/check", &draft).refused(401);
    let service = service.bearing("s3cret");
    assert_eq!(service.post("/v1/check", &draft).status, 200);
}

#[test]
fn the_configured_market_is_that_of_a_request_without() {
    let data = folder();
    let service = Service::start_with(bundled(), data.path(), &[("COMITY_MARKET", "FR")]);
    let told = service.post("/v1/assist", &json!({"message": "Où est mon colis ?"})).json();
    assert_eq!((&told["market"], &told["locale"]), (&json!("FR"), &json!("fr-FR")));
}

#[test]
fn others_are_not_let_in_without_a_key() {
    let data = folder();
    let vars = [("COMITY_DATA", data.path().to_str().unwrap())];
    for listen in ["0.0.0.0:0", "[::]:0"] {
        let said = comity_with(&vars, bundled(), &["serve", "--listen", listen], "");
        assert_eq!(said.code, 2, "{listen} {}", said.err);
        assert!(said.err.contains("COMITY_KEY"), "{listen} {}", said.err);
    }
}

#[test]
fn who_does_not_listen_does_not_say_so() {
    let data = folder();
    let vars = [("COMITY_DATA", data.path().to_str().unwrap())];
    let said = comity_with(&vars, bundled(), &["serve", "--listen", "0.0.0.0:0"], "");
    assert_eq!(said.out, "");
}

#[test]
fn a_request_that_runs_may_finish_when_the_service_ends() {
    let (service, _data) = service();
    let address = service.url().strip_prefix("http://").unwrap().to_owned();
    let (body, mut line) = (r#"{"text":"a","market":"DE"}"#, TcpStream::connect(&address).unwrap());
    let head = "POST /v1/check HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n";
    let length = body.len();
    // The first half arrives; an answer to another request tells that connections are taken up.
    let (first, rest) = body.split_at(5);
    write!(line, "{head}content-length: {length}\r\n\r\n{first}").unwrap();
    assert_eq!(service.get("/healthz").status, 200);
    service.ask_to_end();
    eventually("nobody new is let in", || TcpStream::connect(&address).err());
    line.write_all(rest.as_bytes()).unwrap();
    let mut answer = String::new();
    line.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(service.terminate().success());
}

#[test]
fn who_is_told_the_address_may_end_the_service_at_once() {
    let content = crate::common::Content::new(&[]);
    let ended = Service::start(content.path(), folder().path()).terminate();
    assert!(ended.success(), "{ended}");
}

#[test]
fn nothing_is_written_but_into_the_data_folder() {
    let (content, data) = (crate::common::Content::new(&[]), folder());
    let list = || {
        let entries = std::fs::read_dir(content.path()).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = list();
    let service = Service::start(content.path(), data.path());
    assert_eq!(service.get("/readyz").json()["ready"], true);
    service.post("/v1/check", &json!({"text": "a"})).refused(422);
    assert!(service.terminate().success());
    assert_eq!(list(), before);
}
