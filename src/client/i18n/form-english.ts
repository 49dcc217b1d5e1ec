import forms from '#locales/en/forms.json';
import requests from '#locales/en/requests.json';

/** The English words of the forms and requests, loaded with the first of them. */
export const formEnglish = { forms, requests };
