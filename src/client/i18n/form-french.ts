import forms from '#locales/fr/forms.json';
import requests from '#locales/fr/requests.json';

/** The French words of the forms and requests, loaded with the first of them. */
export const formFrench = { forms, requests };
