package kz.rectorblog.notification;

/** Takes a printed letter to its recipient. */
interface Postman {

    Delivery deliver(Mail mail);
}
